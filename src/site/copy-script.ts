/**
 * What a page with texts to copy carries inline. Each button `[data-chep]` copies the element before it: it is shown when the
 * script runs, and says by its own words and by the status line `[data-xong]` what came of it. Pages opened by plain `http:`
 * have no clipboard of their own; there the text is selected and the browser's old command copies it, or the reader.
 */
export const COPY_SCRIPT = `{const s=document.querySelector("[data-xong]");for(const b of document.querySelectorAll("[data-chep]")){const t=b.firstChild,w=t.data;b.hidden=!1;b.onclick=async()=>{const n=b.previousElementSibling,x=n.textContent;let k="xong";s.textContent="";try{await navigator.clipboard.writeText(x)}catch{getSelection().selectAllChildren(n);document.execCommand("copy")||(k="hong")}t.data=s.dataset[k];s.textContent=t.data+": "+x;setTimeout(()=>t.data=w,4e3)}}}`;
