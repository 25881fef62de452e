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
 * What the search page carries inline: when it is opened with a query, the list of the index's files and the site's words come along with its script,
 * not after it. It stands in the element with the address of the front page (`data-base`).
 */
export const FETCH_EARLY = `if(/[?&]q=./.test(location.search))for(const name of["pages","lexicon"])document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"fetch",crossOrigin:"",href:document.currentScript.parentElement.dataset.base+"pagefind/"+name+".json"}))`;

/**
 * What a page with a text to listen to carries inline: the button before it is shown where the browser has a Vietnamese voice (some name
 * theirs late), and the first press fetches what reads the element that the button controls.
 */
export const LISTEN = `{const b=document.currentScript.previousElementSibling,s=window.speechSynthesis,f=()=>{b.hidden=!s.getVoices().some(v=>/^vi\\b/i.test(v.lang))};if(s){f();s.onvoiceschanged=f;b.onclick=()=>import(b.dataset.may).then(m=>m.listen(b,document.getElementById(b.getAttribute("aria-controls")).textContent),()=>{})}}`;

/** Scripts that pages carry inline, besides what fetches the suggestions: each at most once a page. */
export const INLINE_SCRIPTS: readonly string[] = [KEEP_CHOICE, COPY_SCRIPT, FETCH_EARLY, LISTEN];
