/** Where a choice is kept: on the reader's machine alone. */
const KEY = 'cchc-xa-cu';

/**
 * What the finder of communes carries inline, last of its box. Without it an answer stands as long as the address names it (`:target`); with it
 * the last one chosen stands there at the next visit, until it is forgotten. Where nothing may be stored nothing is said of it.
 */
export const KEEP_CHOICE = `(()=>{const box=document.currentScript.parentElement,note=box.querySelector("[data-kept]"),all=[...box.querySelectorAll("[data-answer]")];let kept;try{kept=localStorage;kept.getItem("${KEY}")}catch{return}const open=id=>{note.hidden=!all.filter(one=>one.toggleAttribute("data-open",one.id==id)).length},find=()=>{const id=location.hash.slice(1);if(all.some(one=>one.id==id)){try{kept.setItem("${KEY}",id)}catch{return}open(id)}};addEventListener("hashchange",find);note.querySelector("button").onclick=()=>{kept.removeItem("${KEY}");open();location.hash=box.id};open(kept.getItem("${KEY}"));find()})()`;

/**
 * What a page with texts to copy carries inline. Each button `[data-chep]` copies the element before it: it is shown when the
 * script runs, and says by its own words and by the status line `[data-xong]` what came of it; a long text is not said again. Pages opened by plain `http:`
 * have no clipboard of their own; there the text is selected and the browser's old command copies it, or the reader.
 */
export const COPY_SCRIPT = `{const s=document.querySelector("[data-xong]");for(const b of document.querySelectorAll("[data-chep]")){const t=b.firstChild,w=t.data;b.hidden=!1;b.onclick=async()=>{const n=b.previousElementSibling,x=n.textContent;let k="xong";s.textContent="";try{await navigator.clipboard.writeText(x)}catch{getSelection().selectAllChildren(n);document.execCommand("copy")||(k="hong")}t.data=s.dataset[k];s.textContent=t.data+(x.length<200?": "+x:"");setTimeout(()=>t.data=w,4e3)}}}`;

/**
 * What the search page carries inline: when it is opened with a query, what any query needs of the index comes along with its script, not after it,
 * and so do the pieces of the index that the three rarest of its words stand in. Which they are is guessed by `data-words` and `data-pieces`
 * (`indexing/early-pieces.ts`), as the search will choose (`search/index-reader.ts`), but for other meanings; never where a word that is no syllable may
 * be mended. A wrong guess costs a piece. `data-base` is the address of the front page.
 */
export const FETCH_EARLY = `{const q=new URLSearchParams(location.search).get("q"),d=document.currentScript.dataset,p=d.pieces.split(" "),s=new Set(["pages"]),l=w=>parseInt((RegExp("[A-Z]"+w+"([A-Z])").exec("A"+d.words)||"BB")[1],36);if(q){const a=(q.toLowerCase().normalize("NFD").replace(/\\p{M}/gu,"").replace(/[đð]/g,"d").match(/[\\p{L}\\p{N}]+/gu)||[]).slice(0,24);if(p[1]&&a.every(w=>l(w)>11||/^(?:.|[b-df-hk-np-tvx]{0,3}[aeiouy]{1,3}(?:ch?|m|ng?h?|p|t)?|.*[^a-z].*)$/.test(w)))for(const w of a.filter(w=>l(w)<35).sort((a,b)=>l(a)-l(b))){let i=p.length;while((i-=2)>=0&&p[i]>w);for(const n of[p[i+1],p[i]!=w&&p[i+2]?.startsWith(w)&&p[i+3]])n&&s.size<4&&s.add("index/"+n)}for(const n of s)document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"fetch",crossOrigin:"",href:d.base+"pagefind/"+n+".json"}))}}`;

/**
 * What a page with a text to listen to carries inline: the button before it is shown where the browser has a Vietnamese voice (some name
 * theirs late), and the first press fetches what reads the element that the button controls.
 */
export const LISTEN = `{const b=document.currentScript.previousElementSibling,s=window.speechSynthesis,f=()=>{b.hidden=!s.getVoices().some(v=>/^vi\\b/i.test(v.lang))};if(s){f();s.onvoiceschanged=f;b.onclick=()=>import(b.dataset.may).then(m=>m.listen(b,document.getElementById(b.getAttribute("aria-controls")).textContent),()=>{})}}`;

/**
 * What slides carry inline: keys go from one to the next, first unfolding an answer that is folded there, and `F` fills the screen. What is larger
 * than its window is scrolled by the browser.
 */
export const SLIDES = `{const all=[...document.querySelectorAll(".slide")];addEventListener("keydown",e=>{const k=e.key,at=all.findIndex(s=>s.getBoundingClientRect().bottom>innerHeight/2),s=all[at],d=s.querySelector("details:not([open])"),by={ArrowRight:1,ArrowDown:1,PageDown:1," ":e.shiftKey?-1:1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1,Home:-at,End:all.length-1-at}[k];if(e.ctrlKey||e.altKey||e.metaKey)return;if(k=="f"||k=="F")document.fullscreenElement?document.exitFullscreen():document.documentElement.requestFullscreen?.().catch(()=>{});if(by==null||k==" "&&e.target.closest("a,summary")||/Up|Down| /.test(k)&&s.offsetHeight>innerHeight+1)return;e.preventDefault();if(by==1&&d&&k!="End")d.open=!0;else if(all[at+by]){all[at+by].scrollIntoView();all[at+by].focus({preventScroll:!0})}})}`;

/**
 * What a quiz carries inline: each choice is told at once in the status line of its question, whose explanation opens; when all are answered the
 * last status line says how many are right. Nothing is kept or sent.
 */
export const QUIZ = `{const all=[...document.querySelectorAll("[data-dap-an]")],end=document.getElementById("ket-qua"),right=f=>f.querySelector(":checked")?.value==f.dataset.dapAn;for(const f of all)f.onchange=()=>{f.querySelector("[role]").textContent=end.dataset[right(f)?"dung":"sai"];f.querySelector("details").open=!0;if(all.every(o=>o.querySelector(":checked")))end.textContent=end.dataset.xong.replace("*",all.filter(right).length)}}`;

/** Scripts that pages carry inline, besides what fetches the suggestions: each at most once a page. */
export const INLINE_SCRIPTS: readonly string[] = [
  KEEP_CHOICE,
  COPY_SCRIPT,
  FETCH_EARLY,
  LISTEN,
  SLIDES,
  QUIZ,
];
