(() => {
  const p = '600px';
  const a = [],
    m = () => {
      const e = new CSSStyleSheet();
      return {
        sheet: e,
        dress: (o) => {
          e.replaceSync(`:host{all:${o}!important;display:block!important;width:100%!important}`);
        },
      };
    },
    f = (e) => {
      var l;
      if ((e.host + e.pathname).indexOf('__CCHC_PLACE__') !== 0) return;
      let t = e.closest('cchc-nhung');
      if (
        (t ||
          ((t = document.createElement('cchc-nhung')),
          (l = e.parentNode) == null || l.replaceChild(t, e),
          t.appendChild(e)),
        t.shadowRoot)
      )
        return;
      const { sheet: o, dress: s } = m(),
        r = t.attachShadow({ mode: 'open' });
      r.adoptedStyleSheets = [o];
      const i = document.createElement('slot'),
        n = document.createElement('iframe');
      ((n.title =
        e.title ||
        (e.textContent || '').replace(/\s+/g, ' ').slice(0, 120) ||
        'C\u1EA3i c\xE1ch h\xE0nh ch\xEDnh'),
        n.setAttribute('scrolling', 'no'),
        (n.referrerPolicy = 'no-referrer'),
        (n.style.cssText = 'all:initial;display:block;width:100%;height:0;visibility:hidden'),
        (n.onload = () => {
          var h;
          (h = n.contentWindow) == null || h.postMessage({ type: 'iframe-get-child-dimensions' }, '*');
        }),
        (n.src = '__CCHC_ORIGIN__' + e.pathname + e.hash),
        s('unset'),
        a.push({ frame: n, slot: i, dress: s }),
        r.appendChild(i),
        r.appendChild(n));
      const c = () => {
        !i.parentNode || !n.parentNode || (n.offsetWidth ? r.removeChild(n) : setTimeout(c, 6e3));
      };
      setTimeout(c, 6e3);
    },
    u = new IntersectionObserver(
      (e) => {
        for (let t = 0; t < e.length; t++) {
          const o = e[t];
          o != null && o.isIntersecting && (u.unobserve(o.target), f(o.target));
        }
      },
      { rootMargin: p },
    ),
    d = () => {
      const e = document.querySelectorAll('a.cchc-nhung,cchc-nhung a,[data-cchc-nhung] a');
      for (let t = 0; t < e.length; t++) u.observe(e[t]);
    };
  addEventListener('message', (e) => {
    const t = e.data;
    if (
      !e.isTrusted ||
      !t ||
      t.cchc !== 1 ||
      t.type !== 'iframe-resized' ||
      (e.origin !== '__CCHC_ORIGIN__' && e.origin !== 'null')
    )
      return;
    const { width: o, height: s } = t;
    if (!(typeof s != 'number' || !o || !(s >= 20 && s <= 2e4)))
      for (let r = 0; r < a.length; r++) {
        const i = a[r],
          { frame: n, slot: c } = i;
        !n.contentWindow ||
          n.contentWindow !== e.source ||
          ((n.style.height = `${s}px`),
          c.parentNode &&
            (c.parentNode.removeChild(c), i.dress('initial'), (n.style.visibility = 'visible')));
      }
  });
  document.readyState === 'complete' ? d() : (addEventListener('load', d), setTimeout(d, 2500));
})();
