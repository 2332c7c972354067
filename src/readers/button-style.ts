/** Of the button. Sites change it by its parts and by the variables of its first line. */
export const buttonStyle = `
:host{--share-gap:.5rem;--share-radius:.6rem;--share-color:currentColor;--share-background:transparent;--share-border:1px solid color-mix(in srgb,currentColor 45%,transparent);display:block;min-block-size:2.75rem;container-type:inline-size;font:inherit;text-align:start}
[role=group]{display:flex;gap:var(--share-gap)}[role=group]>div{position:relative}
a,button{box-sizing:border-box;block-size:2.75rem;min-inline-size:0;display:inline-flex;align-items:center;gap:.5em;padding:0 .9em;font:inherit;line-height:1;white-space:nowrap;color:var(--share-color);background:var(--share-background);border:var(--share-border);border-radius:var(--share-radius);text-decoration:none;cursor:pointer}
a:hover,button:hover{border-color:currentColor}
:focus-visible{outline:3px solid;outline-offset:2px}
svg{flex:none;inline-size:1.15em;block-size:1.15em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.both{display:inline-grid}.both>*{grid-area:1/1}.off{visibility:hidden}
.long{display:none}
.count{min-inline-size:2ch;font-variant-numeric:tabular-nums}.count::after{content:attr(data-count)}
@container (inline-size>34rem){.long{display:inline-grid}.short{display:none}}
@container (inline-size<25rem){[role=group]>a,[role=group]>div>button{padding:0 .5em;gap:.3em}}
@container (inline-size<19rem){a>.both,.count{display:none}}
[part=menu]{position:absolute;inset-block-start:calc(100% + .35rem);inset-inline-end:0;z-index:9;display:grid;min-inline-size:12rem;padding:.35rem;color:CanvasText;background:Canvas;border:1px solid GrayText;border-radius:.75rem;box-shadow:0 6px 24px rgb(0 0 0/.18)}
[part=menu][hidden]{display:none}
[part=menu]>*{border:0;color:inherit;background:none;inline-size:100%}
[part=menu]>:hover{background:color-mix(in srgb,CanvasText 8%,transparent)}
dialog{font:inherit;color:CanvasText;background:Canvas;border:1px solid GrayText;border-radius:.75rem;max-inline-size:min(24rem,90vw);padding:1.25rem}
dialog button{color:inherit}
dialog::backdrop{background:rgb(0 0 0/.45)}
form,label{display:grid;gap:.6rem}
input{font:inherit;padding:.6em;border:1px solid GrayText;border-radius:.4rem;background:Field;color:FieldText}
form div{display:flex;flex-wrap:wrap;gap:.5rem}
[role=alert]{margin:0;min-block-size:1.3em;font-size:.9em}
.seen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;
