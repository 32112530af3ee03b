import { O as visible, T as speak, _ as VERSION, d as VERDICT_WORDS, k as visibleSentence, p as doubtPhrase, s as ROLE_NAMES, w as plain } from "./first.js";
import { At as findingPieces, Et as headline } from "./core.js";
import { s as RULES } from "./features.js";

// src/render/page/assets.json
var script = "/* uPlot, bundled below:\nThe MIT License (MIT)\n\nCopyright (c) 2022 Leon Sorokin\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the \"Software\"), to deal\nin the Software without restriction, including without limitation the rights\nto use, copy, modify, merge, publish, distribute, sublicense, and/or sell\ncopies of the Software, and to permit persons to whom the Software is\nfurnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in\nall copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\nIMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,\nFITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE\nAUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER\nLIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,\nOUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN\nTHE SOFTWARE.\n*/\n(function(){function e(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))r.setAttribute(e,n);return r.append(...n),r}function t(e,t){let n=document.getElementById(e);if(!(n instanceof t))throw Error(`the page has no #${e}`);return n}function n(e,t){return e.replace(/\\{(\\w+)\\}/g,(e,n)=>String(t[n]??``))}let r=(e,{language:t})=>e.toLocaleString(t),i=[`clean`,`known`,`notice`,`warning`,`error`];async function a(e,t){let n=s(e);await t();let r=o(e,n),i=[];for(let[n,a]of e.points.numbers.entries())i.push(r(a,n)),n%2500==2499&&await t();return i.every((e,t)=>t===0||e.at>=(i[t-1]?.at??0))?i:i.sort((e,t)=>e.at-t.at||e.index-t.index)}function o(e,t){let{points:n}=e,r=n.commits.split(` `),i=``,a=0;return(o,s)=>{let l=n.names[s];typeof l==`string`&&(i=l),a+=n.dates[s]??0;let u=n.previous[s]??0,d=l===0?o:i,f=t.get(s)??[],p=r[s]??``,m=f.map(({message:t,rule:n})=>`${e.rules[n]} ${t}`);return{index:s,line:n.lines[s]??0,number:o,name:d,kind:n.kinds[s]===`t`?`tag`:`spec`,commit:p,at:e.axis===`time`?a:s,previous:typeof u==`string`?u:u===0?``:n.numbers[s-u]??``,status:f.reduce((e,{status:t})=>c(e,t),`clean`),findings:f,haystack:`${o} ${d} ${p} ${m.join(` `)}`.toLowerCase()}}}function s({findings:e,sentences:t}){let n=new Map;return e.points.forEach((r,a)=>{let o=(e.values[a]??``).split(` `),s=(t[e.sentences[a]??0]??``).split(``),c={rule:e.rules[a]??0,status:i[Number(e.statuses[a])]??`notice`,message:s.map((e,t)=>e+(t<s.length-1?o[t]??``:``)).join(``),expected:e.expected[a]??[],place:e.places[a]??``},l=n.get(r);l===void 0?n.set(r,[c]):l.push(c)}),n}function c(e,t){return i.indexOf(e)<i.indexOf(t)?t:e}function l(e,t){return t===`time`?new Date(e.at*1e3).toISOString().slice(0,16).replace(`T`,` `):``}let u={clean:`disc`,known:`ring`,notice:[[0,-1],[1,0],[0,1],[-1,0]],warning:[[0,-.95],[1,.8],[-1,.8]],error:[[-.9,-.9],[.9,-.9],[.9,.9],[-.9,.9]]};function d(e,t,n,r,i){let a=u[t];a===`disc`||a===`ring`?(e.moveTo(n+i,r),e.arc(n,r,i*.8,0,2*Math.PI)):(a.forEach(([t,a],o)=>{o===0?e.moveTo(n+t*i,r+a*i):e.lineTo(n+t*i,r+a*i)}),e.closePath())}let f=`http://www.w3.org/2000/svg`;function p(e){let t=document.createElementNS(f,`svg`);t.setAttribute(`class`,`mark ${e}`),t.setAttribute(`viewBox`,`-1.2 -1.2 2.4 2.4`),t.setAttribute(`aria-hidden`,`true`);let n=u[e],r=n===`disc`||n===`ring`,i=document.createElementNS(f,r?`circle`:`path`);return r?i.setAttribute(`r`,n===`ring`?`.7`:`.8`):i.setAttribute(`d`,`M${n.map(e=>e.join(` `)).join(`L`)}Z`),n===`ring`&&i.setAttribute(`class`,`hollow`),t.append(i),t}function m(n,r){let i=t(`details`,HTMLElement),{words:a}=n,o=null,s=()=>{i.hidden||(i.hidden=!0,r(),o instanceof HTMLElement&&o.focus({preventScroll:!0}),o=null)};return document.addEventListener(`keydown`,({key:e})=>{e===`Escape`&&s()}),{open:(t,r)=>{let c=e(`button`,{type:`button`,class:`close`,\"aria-label\":a.close},`×`);c.addEventListener(`click`,s);let l=e(`h3`,{},p(t.status),t.number);i.replaceChildren(c,l,h(t,n),...t.findings.map(e=>g(e,n))),i.setAttribute(`aria-label`,t.number),i.hidden=!1,r===`keyboard`&&(o??=document.activeElement,i.focus({preventScroll:!0}))},close:s}}function h(t,n){let{words:r,commitAddress:i}=n,a=n.lines[t.line],o=i===``||t.commit===``?e(`code`,{},t.commit):e(`a`,{href:i+t.commit,rel:`noreferrer`},e(`code`,{},t.commit));return e(`dl`,{},...[[r.line,a?.name??``],[r.roles,a?.roles??``],[r.scheme,a?.scheme??``],[r.where,`${r[t.kind]} ${t.name}`],[r.date,l(t,n.axis)],[r.previous,t.previous===``?r.first:t.previous],[r.commit,t.commit===``?``:o]].filter(([,e])=>e!==``).flatMap(([t,n])=>[e(`dt`,{},t),e(`dd`,{},n)]))}function g({rule:t,status:n,message:r,expected:i,place:a},{words:o,rules:s}){let c=s[t]??``,l=e(`a`,{href:`#rule-${c}`},e(`code`,{},c));l.addEventListener(`click`,()=>{let e=document.getElementById(`rule-${c}`);e instanceof HTMLDetailsElement&&(e.open=!0)});let u=e(`p`,{class:`rule`},p(n),`${o[n]} `,l,a===``?``:` ${a}`),d=e(`p`,{},r);if(i.length===0)return e(`div`,{class:`finding ${n}`},u,d);let f=i.flatMap((t,n)=>[...n===0?[]:[o.or],e(`code`,{},t)]);return e(`div`,{class:`finding ${n}`},u,d,e(`p`,{},`${o.expected} `,...f))}function _(e,t){let[r,...i]=e.findings,a=r===void 0?t.words.clean:`${t.words[r.status]}: ${r.message}`,o=i.length===0?``:` (${n(t.words.more,{count:i.length})})`,s=l(e,t.axis);return[e.number,t.lines[e.line]?.name,s,`${a}${o}`].filter(Boolean).join(`, `)}function v(e,t){return e.filter(e=>(t.line===void 0||e.line===t.line)&&t.statuses.has(e.status)&&(t.rule===void 0||e.findings.some(({rule:e})=>e===t.rule))&&t.words.every(t=>e.haystack.includes(t)))}function y(e){let t=t=>{let n=e.querySelector(`#${t}`);return n instanceof HTMLInputElement||n instanceof HTMLSelectElement?n.value:``},n=e=>t(e)===``?void 0:Number(t(e)),r=[...e.querySelectorAll(`input[name=status]`)];return{words:t(`search`).toLowerCase().split(/\\s+/).filter(Boolean),line:n(`line`),rule:n(`rule`),statuses:new Set(r.filter(({checked:e})=>e).map(e=>e.value))}}let b=()=>new Promise(e=>{let t=setTimeout(e,100);requestAnimationFrame(()=>{clearTimeout(t),setTimeout(e)})}),x=()=>new Promise(e=>setTimeout(e));function S(e){let t=0;return()=>{t+=1;let n=t;x().then(()=>n===t?e(()=>n!==t):void 0)}}function C(e){let t=!1;return()=>{t||(t=!0,requestAnimationFrame(()=>{t=!1,e()}))}}let w=e=>e.replace(/\\d+/g,e=>e.padStart(10,`0`));function T(e,t){switch(e){case`status`:return({status:e})=>i.indexOf(e);case`number`:return({number:e})=>w(e);case`line`:{let e=t.lines.map(({name:e})=>w(e));return({line:t})=>e[t]??``}case`where`:return({kind:e,name:t})=>`${e} ${w(t)}`;case`date`:return({at:e})=>e;case`previous`:return({previous:e})=>w(e);case`findings`:return({findings:e})=>e.map(({rule:e})=>t.rules[e]).join(` `)}}let E=2500;function D(e,t){return e.key===t.key?e.point.at-t.point.at||e.point.index-t.point.index:e.key<t.key?-1:1}async function O(e,t,n,r){let i=T(t,n),a=[];for(let t=0;t<e.length;t+=E){let n=e.slice(t,t+E).map(e=>({point:e,key:i(e)}));a.push(n.sort(D)),await r()}for(;a.length>1;){let e=[];for(let t=0;t<a.length;t+=2)e.push(k(a[t]??[],a[t+1]??[])),await r();a=e}return(a[0]??[]).map(({point:e})=>e)}function k(e,t){let n=[],[r,i]=[0,0];for(;r<e.length||i<t.length;){let[a,o]=[e[r],t[i]];a!==void 0&&(o===void 0||D(a,o)<=0)?(n.push(a),r+=1):o!==void 0&&(n.push(o),i+=1)}return n}function ee(i,a,o){let s=t(`scroller`,HTMLElement),c=t(`table`,HTMLTableElement),l=c.tBodies[0],u=new Set,d=[],f=[],p=[0,0],m={column:`status`,descending:!0},h=0,g,_=(e,t)=>{l.replaceChildren(A(e*34),...f.slice(e,t).map((t,n)=>b(t,e+n)),A(Math.max(0,f.length-t)*34))},v=()=>{let e=Math.floor(s.scrollTop/34);return[e,Math.min(f.length,e+Math.ceil(s.clientHeight/34))]},y=()=>{let[e,t]=v(),n=l.contains(document.activeElement);p=[Math.max(0,e-6),Math.min(f.length,t+6)],_(...p),n&&l.querySelector(`tr[tabindex=\"0\"]`)?.focus({preventScroll:!0})},b=(t,n)=>{let r=e(`tr`,{\"aria-rowindex\":String(n+2),tabindex:n===h?`0`:`-1`,...t===g?{\"aria-selected\":`true`}:{}});return r.append(...te(t,i)),r.dataset.index=String(n),r},w=()=>{let e=d.filter(e=>u.has(e));f=m.descending?e.reverse():e,h=0,c.setAttribute(`aria-busy`,`false`),c.setAttribute(`aria-rowcount`,String(f.length+1));for(let e of c.tHead?.rows[0]?.cells??[]){let t=e.dataset.column===m.column;e.setAttribute(`aria-sort`,t?m.descending?`descending`:`ascending`:`none`)}s.scrollTop=0,y()},T=S(async e=>{let t=m.column,n=await O(a,t,i,x);e()||(d=n,w())}),E=e=>{h=Math.max(0,Math.min(f.length-1,e));let t=c.tHead?.offsetHeight??0,n=h*34,r=s.clientHeight-t-34;n<s.scrollTop?s.scrollTop=n:n>s.scrollTop+r&&(s.scrollTop=n-r),y(),l.querySelector(`tr[tabindex=\"0\"]`)?.focus({preventScroll:!0})};c.tHead?.addEventListener(`click`,({target:e})=>{let t=e.closest(`th`)?.dataset.column;if(t===void 0)return;let n=m.column===t;m={column:t,descending:n?!m.descending:t===`status`},n?w():(c.setAttribute(`aria-busy`,`true`),T())}),l.addEventListener(`click`,({target:e})=>{let t=Number(e.closest(`tr`)?.dataset.index??-1),n=f[t];n!==void 0&&(h=t,o(n,`pointer`))}),l.addEventListener(`keydown`,e=>{let t=Math.floor(s.clientHeight/34)-1,n={ArrowDown:1,ArrowUp:-1,PageDown:t,PageUp:-t,Home:-f.length,End:f.length}[e.key],r=f[h];if(n!==void 0)E(h+n);else if(e.key===`Enter`&&r!==void 0)o(r,`keyboard`);else return;e.preventDefault()});let D=C(()=>{let[e,t]=v();(e<p[0]||t>p[1])&&y()});return s.addEventListener(`scroll`,D,{passive:!0}),window.addEventListener(`resize`,C(y)),window.addEventListener(`beforeprint`,()=>{_(0,Math.min(f.length,200));let{printedRows:e}=i.words;t(`printed`,HTMLElement).textContent=f.length>200?n(e,{count:r(200,i),all:r(f.length,i)}):``}),window.addEventListener(`afterprint`,y),{wait:()=>c.setAttribute(`aria-busy`,`true`),show:e=>{u=new Set(e),d.length===0?T():w()},select:e=>{g=e,y()}}}function A(t){let n=e(`tr`,{class:`spacer`,\"aria-hidden\":`true`});return n.style.height=`${t}px`,n}function te(t,{words:r,lines:i,rules:a,axis:o}){let[s,...c]=t.findings,u=t.name===t.number?r[t.kind]:`${r[t.kind]} ${t.name}`,d=s===void 0?``:`${a[s.rule]}: ${s.message}`,f=c.length===0?``:` (${n(r.more,{count:c.length})})`,m=(t,...n)=>e(`td`,{class:t},...n);return[m(`status`,p(t.status),e(`span`,{},r[t.status])),e(`th`,{class:`number`,scope:`row`},t.number),m(`line`,i[t.line]?.name??``),m(`where`,u),m(`date`,l(t,o)),m(`previous`,t.previous===``?r.first:t.previous),e(`td`,{class:`findings`,...d===``?{}:{title:d}},d+f)]}let ne=[`auto`,`light`,`dark`];function re({words:e},n){let r=t(`theme`,HTMLButtonElement),i={auto:e.themeAuto,light:e.themeLight,dark:e.themeDark},a=t=>{document.documentElement.dataset.theme=t,r.textContent=`${e.theme}: ${i[t]}`,ae(t),n()};r.addEventListener(`click`,()=>{let e=ne.indexOf(document.documentElement.dataset.theme??`auto`);a(ne[(e+1)%ne.length]??`auto`)}),matchMedia(`(prefers-color-scheme: dark)`).addEventListener(`change`,n),r.hidden=!1,a(ie())}function ie(){try{return ne.find(e=>e===localStorage.getItem(`pawl-theme`))??`auto`}catch{return`auto`}}function ae(e){try{localStorage.setItem(`pawl-theme`,e)}catch{}}function oe(e,t){let n=Array.from({length:t},()=>[]);for(let t of e)n[t.line]?.push(t);return n}function j(e,t){let n=0,r=e.length;for(;n<r;){let i=n+r>>1;(e[i]?.at??0)<t?n=i+1:r=i}return n}function M(e,t,n,r){let a;for(let r=j(e,t-n);r<e.length;r+=1){let o=e[r];if(o===void 0||o.at>t+n)break;(a===void 0||i.indexOf(o.status)>i.indexOf(a.status))&&(a=o)}if(a!==void 0)return a;let o=N(e,t);return o!==void 0&&Math.abs(o.at-t)<=r?o:void 0}function N(e,t){let n=j(e,t),[r,i]=[e[n-1],e[n]];return r===void 0||i===void 0?r??i:t-r.at<=i.at-t?r:i}function P(e,t,n){if(t===void 0)return e.find(e=>e.length>0)?.[0];let r=e[t.line]??[],i=r.indexOf(t);switch(n){case`ArrowRight`:return r[Math.min(r.length-1,i+1)];case`ArrowLeft`:return r[Math.max(0,i-1)];case`Home`:return r[0];case`End`:return r.at(-1);case`ArrowDown`:return F(e,t,1);case`ArrowUp`:return F(e,t,-1);default:return}}function F(e,t,n){for(let r=t.line+n;r>=0&&r<e.length;r+=n){let n=N(e[r]??[],t.at);if(n!==void 0)return n}return t}function I(){let e=document.createElement(`i`);document.body.append(e);let t=t=>(e.style.color=`var(--${t})`,getComputedStyle(e).color),n={statuses:Object.fromEntries(i.map(e=>[e,t(e)])),ink:t(`ink-soft`),faint:t(`rule`),track:t(`track`)};return e.remove(),n}let se={clean:4,known:5,notice:5.5,warning:6,error:5.5};function ce(e,t,n){let r=se[e]*n,i=Math.ceil(r*2+4*n),a=document.createElement(`canvas`);a.width=i,a.height=i;let o=a.getContext(`2d`),s=new Path2D;return d(s,e,i/2,i/2,r),o.fillStyle=t,o.strokeStyle=t,o.lineWidth=1.6*n,e===`known`?o.stroke(s):o.fill(s),a}function le(){let e=new Map;return(t,n)=>{let r=`${t} ${n.statuses[t]} ${devicePixelRatio}`,i=e.get(r)??ce(t,n.statuses[t],devicePixelRatio);return e.set(r,i),i}}function ue(e,t,n,r){let[i,a]=e.data[t],{left:o,top:s,width:c,height:l}=e.bbox,u=n.width/2,d=r*devicePixelRatio,f=new Map;e.ctx.save(),e.ctx.beginPath(),e.ctx.rect(o-u,s,c+2*u,l),e.ctx.clip(),i.forEach((t,r)=>{let i=a[r]??0,s=e.valToPos(t,`x`,!0);s<o-u||s>o+c+u||s-(f.get(i)??-d)<d||(f.set(i,s),e.ctx.drawImage(n,Math.round(s-u),Math.round(e.valToPos(i,`y`,!0)-u)))}),e.ctx.restore()}function de(e,t,n,r){let{ctx:i,bbox:a}=e,o=t=>e.valToPos(t,`x`,!0),s=t=>e.valToPos(t+.5,`y`,!0);i.save(),i.beginPath(),i.rect(a.left,a.top,a.width,a.height),i.clip(),i.lineWidth=2*devicePixelRatio,i.strokeStyle=r.track,t.forEach((e,r)=>{let[a,c]=[e[0],e.at(-1)];if(a===void 0||c===void 0)return;i.globalAlpha=1,i.beginPath(),i.moveTo(o(a.at),s(r)),i.lineTo(o(c.at),s(r)),i.stroke();let l=n.lines[r]?.from??-1;if(l<0||!t[l]?.length)return;i.globalAlpha=t.length>15?.35:.8;let u=14*devicePixelRatio;i.beginPath(),i.moveTo(o(a.at)-u,s(l)),i.bezierCurveTo(o(a.at),s(l),o(a.at)-u,s(r),o(a.at),s(r)),i.stroke()}),i.restore()}let fe=`u-off`,pe=`u-label`,me=`width`,he=`height`,ge=`bottom`,_e=`left`,ve=`right`,ye=`#000`,be=`#0000`,xe=`mousemove`,Se=`mousedown`,Ce=`mouseup`,we=`mouseenter`,Te=`mouseleave`,Ee=`dblclick`,De=`change`,Oe=`dppxchange`,ke=typeof window<`u`,Ae=ke?document:null,je=ke?window:null,Me=ke?navigator:null,L,Ne;function Pe(){let e=devicePixelRatio;L!=e&&(L=e,Ne&&Je(De,Ne,Pe),Ne=matchMedia(`(min-resolution: ${L-.001}dppx) and (max-resolution: ${L+.001}dppx)`),qe(De,Ne,Pe),je.dispatchEvent(new CustomEvent(Oe)))}function Fe(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Ie(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function R(e,t,n){e.style[t]=n+`px`}function Le(e,t,n,r){let i=Ae.createElement(e);return t!=null&&Fe(i,t),n?.insertBefore(i,r),i}function Re(e,t){return Le(`div`,e,t)}let ze=new WeakMap;function Be(e,t,n,r,i){let a=`translate(`+t+`px,`+n+`px)`;a!=ze.get(e)&&(e.style.transform=a,ze.set(e,a),t<0||n<0||t>r||n>i?Fe(e,fe):Ie(e,fe))}let Ve=new WeakMap;function He(e,t,n){let r=t+n;r!=Ve.get(e)&&(Ve.set(e,r),e.style.background=t,e.style.borderColor=n)}let Ue=new WeakMap;function We(e,t,n,r){let i=t+``+n;i!=Ue.get(e)&&(Ue.set(e,i),e.style.height=n+`px`,e.style.width=t+`px`,e.style.marginLeft=r?-t/2+`px`:0,e.style.marginTop=r?-n/2+`px`:0)}let Ge={passive:!0},Ke={...Ge,capture:!0};function qe(e,t,n,r){t.addEventListener(e,n,r?Ke:Ge)}function Je(e,t,n,r){t.removeEventListener(e,n,Ge)}ke&&Pe();function Ye(e,t,n,r){let i;n||=0,r||=t.length-1;let a=r<=2147483647;for(;r-n>1;)i=a?n+r>>1:U((n+r)/2),t[i]<e?n=i:r=i;return e-t[n]<=t[r]-e?n:r}function z(e){return(t,n,r)=>{let i=-1,a=-1;for(let a=n;a<=r;a++)if(e(t[a])){i=a;break}for(let i=r;i>=n;i--)if(e(t[i])){a=i;break}return[i,a]}}let B=e=>e!=null,Xe=e=>e!=null&&e>0,Ze=z(B),Qe=z(Xe);function $e(e,t,n,r=0,i=!1){let a=i?Qe:Ze,o=i?Xe:B;[t,n]=a(e,t,n);let s=e[t],c=e[t];if(t>-1){if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let r=t;r<=n;r++){let t=e[r];o(t)&&(t<s?s=t:t>c&&(c=t))}}return[s??W,c??-W]}function et(e,t,n,r){let i=vt(e),a=vt(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let o=n==10?yt:bt,s=i==1?U:mt,c=a==1?mt:U,l=s(o(ft(e))),u=c(o(ft(t))),d=_t(n,l),f=_t(n,u);return n==10&&(l<0&&(d=K(d,-l)),u<0&&(f=K(f,-u))),r||n==2?(e=d*i,t=f*a):(e=It(e,d),t=Ft(t,f)),[e,t]}function tt(e,t,n,r){let i=et(e,t,n,r);return e==0&&(i[0]=0),t==0&&(i[1]=0),i}let nt=.1,rt={mode:3,pad:nt},it={pad:0,soft:null,mode:0},at={min:it,max:it};function ot(e,t,n,r){return qt(n)?ct(e,t,n):(it.pad=n,it.soft=r?0:null,it.mode=r?3:0,ct(e,t,at))}function V(e,t){return e??t}function st(e,t,n){for(t=V(t,0),n=V(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function ct(e,t,n){let r=n.min,i=n.max,a=V(r.pad,0),o=V(i.pad,0),s=V(r.hard,-W),c=V(i.hard,W),l=V(r.soft,W),u=V(i.soft,-W),d=V(r.mode,0),f=V(i.mode,0),p=t-e,m=yt(p),h=gt(ft(e),ft(t)),g=yt(h),_=ft(g-m);(p<1e-24||_>10)&&(p=0,(e==0||t==0)&&(p=1e-24,d==2&&l!=W&&(a=0),f==2&&u!=-W&&(o=0)));let v=p||h||1e3,y=yt(v),b=_t(10,U(y)),x=K(It(e-v*(p==0?e==0?.1:1:a),b/10),24),S=e>=l&&(d==1||d==3&&x<=l||d==2&&x>=l)?l:W,C=gt(s,x<S&&e>=S?S:ht(S,x)),w=K(Ft(t+v*(p==0?t==0?.1:1:o),b/10),24),T=t<=u&&(f==1||f==3&&w>=u||f==2&&w<=u)?u:-W,E=ht(c,w>T&&t<=T?T:gt(T,w));return C==E&&C==0&&(E=100),[C,E]}let lt=new Intl.NumberFormat(ke?Me.language:`en-US`),ut=e=>lt.format(e),H=Math,dt=H.PI,ft=H.abs,U=H.floor,pt=H.round,mt=H.ceil,ht=H.min,gt=H.max,_t=H.pow,vt=H.sign,yt=H.log10,bt=H.log2,xt=(e,t=1)=>H.sinh(e)*t,St=(e,t=1)=>H.asinh(e/t),W=1/0;function Ct(e){return(yt((e^e>>31)-(e>>31))|0)+1}function wt(e,t,n){return ht(gt(e,t),n)}function Tt(e){return typeof e==`function`}function G(e){return Tt(e)?e:()=>e}let Et=()=>{},Dt=e=>e,Ot=(e,t)=>t,kt=e=>null,At=e=>!0,jt=(e,t)=>e==t,Mt=/\\.\\d*?(?=9{6,}|0{6,})/gm,Nt=e=>{if(Wt(e)||Lt.has(e))return e;let t=`${e}`,n=t.match(Mt);if(n==null)return e;let r=n[0].length-1;if(t.indexOf(`e-`)!=-1){let[e,n]=t.split(`e`);return+`${Nt(e)}e${n}`}return K(e,r)};function Pt(e,t){return Nt(K(Nt(e/t))*t)}function Ft(e,t){return Nt(mt(Nt(e/t))*t)}function It(e,t){return Nt(U(Nt(e/t))*t)}function K(e,t=0){if(Wt(e))return e;let n=10**t,r=e*n*(1+2**-52);return pt(r)/n}let Lt=new Map;function Rt(e){return((``+e).split(`.`)[1]||``).length}function zt(e,t,n,r){let i=[],a=r.map(Rt);for(let o=t;o<n;o++){let t=ft(o),n=K(_t(e,o),t);for(let s=0;s<r.length;s++){let c=e==10?+`${r[s]}e${o}`:r[s]*n,l=(o>=0?0:t)+(o>=a[s]?0:a[s]),u=e==10?c:K(c,l);i.push(u),Lt.set(u,l)}}return i}let Bt={},Vt=[],Ht=[null,null],Ut=Array.isArray,Wt=Number.isInteger,Gt=e=>e===void 0;function Kt(e){return typeof e==`string`}function qt(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Jt(e){return typeof e==`object`&&!!e}let Yt=Object.getPrototypeOf(Uint8Array),Xt=`__proto__`;function Zt(e,t=qt){let n;if(Ut(e)){let r=e.find(e=>e!=null);if(Ut(r)||t(r)){n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=Zt(e[r],t)}else n=e.slice()}else if(e instanceof Yt)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Xt&&(n[r]=Zt(e[r],t))}else n=e;return n}function q(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let t in r)t!=Xt&&(qt(e[t])?q(e[t],Zt(r[t])):e[t]=Zt(r[t]))}return e}function Qt(e,t,n){for(let r=0,i,a=-1;r<t.length;r++){let o=t[r];if(o>a){for(i=o-1;i>=0&&e[i]==null;)e[i--]=null;for(i=o+1;i<n&&e[i]==null;)e[a=i++]=null}}}function $t(e,t){if(nn(e)){let t=e[0].slice();for(let n=1;n<e.length;n++)t.push(...e[n].slice(1));return rn(t[0])||(t=tn(t)),t}let n=new Set;for(let t=0;t<e.length;t++){let r=e[t][0],i=r.length;for(let e=0;e<i;e++)n.add(r[e])}let r=[Array.from(n).sort((e,t)=>e-t)],i=r[0].length,a=new Map;for(let e=0;e<i;e++)a.set(r[0][e],e);for(let n=0;n<e.length;n++){let o=e[n],s=o[0];for(let e=1;e<o.length;e++){let c=o[e],l=Array(i).fill(void 0),u=t?t[n][e]:1,d=[];for(let e=0;e<c.length;e++){let t=c[e],n=a.get(s[e]);t===null?u!=0&&(l[n]=t,u==2&&d.push(n)):l[n]=t}Qt(l,d,i),r.push(l)}}return r}let en=typeof queueMicrotask>`u`?e=>Promise.resolve().then(e):queueMicrotask;function tn(e){let t=e[0],n=t.length,r=Array(n);for(let e=0;e<r.length;e++)r[e]=e;r.sort((e,n)=>t[e]-t[n]);let i=[];for(let t=0;t<e.length;t++){let a=e[t],o=Array(n);for(let e=0;e<n;e++)o[e]=a[r[e]];i.push(o)}return i}function nn(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let i=e[r][0];if(i.length!=n)return!1;if(i!=t){for(let e=0;e<n;e++)if(i[e]!=t[e])return!1}}return!0}function rn(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,i=n-1;for(;r<=i&&e[r]==null;)r++;for(;i>=r&&e[i]==null;)i--;if(i<=r)return!0;let a=gt(1,U((i-r+1)/t));for(let t=e[r],n=r+a;n<=i;n+=a){let r=e[n];if(r!=null){if(r<=t)return!1;t=r}}return!0}let an=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],on=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];function sn(e){return e.slice(0,3)}let cn=on.map(sn),ln={MMMM:an,MMM:an.map(sn),WWWW:on,WWW:cn};function un(e){return(e<10?`0`:``)+e}function dn(e){return(e<10?`00`:e<100?`0`:``)+e}let fn={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+``).slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>un(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>un(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>un(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?`PM`:`AM`,aa:e=>e.getHours()>=12?`pm`:`am`,a:e=>e.getHours()>=12?`p`:`a`,mm:e=>un(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>un(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>dn(e.getMilliseconds())};function pn(e,t){t||=ln;let n=[],r=/\\{([a-z]+)\\}|[^{]+/gi,i;for(;i=r.exec(e);)n.push(i[0][0]==`{`?fn[i[1]]:i[0]);return e=>{let r=``;for(let i=0;i<n.length;i++)r+=typeof n[i]==`string`?n[i]:n[i](e,t);return r}}let mn=new Intl.DateTimeFormat().resolvedOptions().timeZone;function hn(e,t){let n;return t==`UTC`||t==`Etc/UTC`?n=new Date(+e+e.getTimezoneOffset()*6e4):t==mn?n=e:(n=new Date(e.toLocaleString(`en-US`,{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}let gn=e=>e%1==0,J=[1,2,2.5,5],_n=zt(10,-32,0,J),Y=zt(10,0,32,J),vn=Y.filter(gn),yn=_n.concat(Y),bn=`{YYYY}`,xn=`\n`+bn,Sn=`{M}/{D}`,Cn=`\n`+Sn,wn=Cn+`/{YY}`,Tn=`{aa}`,En=`{h}:{mm}`+Tn,Dn=`\n`+En,On=`:{ss}`;function kn(e){let t=e*1e3,n=t*60,r=n*60,i=r*24,a=i*30,o=i*365,s=(e==1?zt(10,0,3,J).filter(gn):zt(10,-3,0,J)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,a,a*2,a*3,a*4,a*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,bn,null,null,null,null,null,null,1],[i*28,`{MMM}`,xn,null,null,null,null,null,1],[i,Sn,xn,null,null,null,null,null,1],[r,`{h}`+Tn,wn,null,Cn,null,null,null,1],[n,En,wn,null,Cn,null,null,null,1],[t,On,wn+` `+En,null,Cn+` `+En,null,Dn,null,1],[e,On+`.{fff}`,wn+` `+En,null,Cn+` `+En,null,Dn,null,1]];function l(t){return(s,c,l,u,d,f)=>{let p=[],m=d>=o,h=d>=a&&d<o,g=t(l),_=K(g*e,3),v=zn(g.getFullYear(),m?0:g.getMonth(),h||m?1:g.getDate()),y=K(v*e,3);if(h||m){let n=h?d/a:0,r=m?d/o:0,i=_==y?_:K(zn(v.getFullYear()+r,v.getMonth()+n,1)*e,3),s=new Date(pt(i/e)),c=s.getFullYear(),l=s.getMonth();for(let a=0;i<=u;a++){let o=zn(c+r*a,l+n*a,1),s=o-t(K(o*e,3));i=K((+o+s)*e,3),i<=u&&p.push(i)}}else{let a=d>=i?i:d,o=y+(U(l)-U(_))+Ft(_-y,a);p.push(o);let m=t(o),h=m.getHours()+m.getMinutes()/n+m.getSeconds()/r,g=d/r,v=f/s.axes[c]._space;for(;o=K(o+d,e==1?0:3),!(o>u);)if(g>1){let e=U(K(h+g,6))%24,n=t(o).getHours()-e;n>1&&(n=-1),o-=n*r,h=(h+g)%24;let i=p[p.length-1];K((o-i)/d,3)*v>=.7&&p.push(o)}else p.push(o)}return p}}return[s,c,l]}let[An,jn,Mn]=kn(1),[Nn,Pn,Fn]=kn(.001);zt(2,-53,53,[1]);function In(e,t){return e.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function Ln(e,t){return(n,r,i,a,o)=>{let s=t.find(e=>o>=e[0])||t[t.length-1],c,l,u,d,f,p;return r.map(t=>{let n=e(t),r=n.getFullYear(),i=n.getMonth(),a=n.getDate(),o=n.getHours(),m=n.getMinutes(),h=n.getSeconds(),g=r!=c&&s[2]||i!=l&&s[3]||a!=u&&s[4]||o!=d&&s[5]||m!=f&&s[6]||h!=p&&s[7]||s[1];return c=r,l=i,u=a,d=o,f=m,p=h,g(n)})}}function Rn(e,t){let n=pn(t);return(t,r,i,a,o)=>r.map(t=>n(e(t)))}function zn(e,t,n){return new Date(e,t,n)}function Bn(e,t){return t(e)}function Vn(e,t){return(n,r,i,a)=>a==null?`--`:t(e(r))}function Hn(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Un(e,t){return e.series[t].fill(e,t)}let Wn={show:!0,live:!0,isolate:!1,mount:Et,markers:{show:!0,width:2,stroke:Hn,fill:Un,dash:`solid`},idx:null,idxs:null,values:[]};function Gn(e,t){let n=e.cursor.points,r=Re(),i=n.size(e,t);R(r,me,i),R(r,he,i);let a=i/-2;R(r,`marginLeft`,a),R(r,`marginTop`,a);let o=n.width(e,t,i);return o&&R(r,`borderWidth`,o),r}function Kn(e,t){let n=e.series[t].points;return n._fill||n._stroke}function qn(e,t){let n=e.series[t].points;return n._stroke||n._fill}function Jn(e,t){return e.series[t].points.size}let Yn=[0,0];function Xn(e,t,n){return Yn[0]=t,Yn[1]=n,Yn}function Zn(e,t,n,r=!0){return e=>{e.button!=0||r&&e.target!=t||n(e)}}function Qn(e,t,n,r=!0){return e=>{r&&e.target!=t||n(e)}}let $n={show:!0,x:!0,y:!0,lock:!1,move:Xn,points:{one:!1,show:Gn,size:Jn,width:0,stroke:qn,fill:Kn},bind:{mousedown:Zn,mouseup:Zn,click:Zn,dblclick:Zn,mousemove:Qn,mouseleave:Qn,mouseenter:Qn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,i)=>r-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},er={show:!0,stroke:`rgba(0,0,0,0.07)`,width:2},tr=q({},er,{filter:Ot}),nr=q({},tr,{size:10}),rr=q({},er,{show:!1}),ir=`12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"`,ar=`bold `+ir,or=1.5,sr={show:!0,scale:`x`,stroke:ye,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ar,side:2,grid:tr,ticks:nr,border:rr,font:ir,lineGap:or,rotate:0},cr={show:!0,scale:`x`,auto:!1,sorted:1,min:W,max:-1/0,idxs:[]};function lr(e,t,n,r,i){return t.map(e=>e==null?``:ut(e))}function ur(e,t,n,r,i,a,o){let s=[],c=Lt.get(i)||0;n=o?n:K(Ft(n,i),c);for(let e=n;e<=r;e=K(e+i,c))s.push(Object.is(e,-0)?0:e);return s}function dr(e,t,n,r,i,a,o){let s=[],c=e.scales[e.axes[t].scale].log,l=U((c==10?yt:bt)(n));i=_t(c,l),c==10&&(i=yn[Ye(i,yn)]);let u=n,d=i*c;c==10&&(d=yn[Ye(d,yn)]);do s.push(u),u+=i,c==10&&!Lt.has(u)&&(u=K(u,Lt.get(i))),u>=d&&(i=u,d=i*c,c==10&&(d=yn[Ye(d,yn)]));while(u<=r);return s}function fr(e,t,n,r,i,a,o){let s=e.scales[e.axes[t].scale].asinh,c=r>s?dr(e,t,gt(s,n),r,i):[s],l=r>=0&&n<=0?[0]:[];return(n<-s?dr(e,t,gt(s,-r),-n,i):[s]).reverse().map(e=>-e).concat(l,c)}let pr=/./,mr=/[12357]/,hr=/[125]/,gr=/1/,_r=(e,t,n,r)=>e.map((e,i)=>t==4&&e==0||i%r==0&&n.test(e.toExponential()[+(e<0)])?e:null);function vr(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=e.scales[o],c=e.valToPos,l=a._space,u=c(10,o),d=c(9,o)-u>=l?pr:c(7,o)-u>=l?mr:c(5,o)-u>=l?hr:gr;if(d==gr){let e=ft(c(1,o)-u);if(e<l)return _r(t.slice().reverse(),s.distr,d,mt(l/e)).reverse()}return _r(t,s.distr,d,1)}function yr(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=a._space,c=e.valToPos,l=ft(c(1,o)-c(2,o));return l<s?_r(t.slice().reverse(),3,pr,mt(s/l)).reverse():t}function br(e,t,n,r){return r==null?`--`:t==null?``:ut(t)}let xr={show:!0,scale:`y`,stroke:ye,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ar,side:3,grid:tr,ticks:nr,border:rr,font:ir,lineGap:or,rotate:0};function Sr(e,t){return K((3+(e||1)*2)*t,3)}function Cr(e,t){let{scale:n,idxs:r}=e.series[0],i=e._data[0],a=e.valToPos(i[r[0]],n,!0),o=e.valToPos(i[r[1]],n,!0),s=ft(o-a)/(e.series[t].points.space*L);return r[1]-r[0]<=s}let wr={scale:null,auto:!0,sorted:0,min:W,max:-1/0},Tr=(e,t,n,r,i)=>i,Er={show:!0,auto:!0,sorted:0,gaps:Tr,alpha:1,facets:[q({},wr,{scale:`x`}),q({},wr,{scale:`y`})]},Dr={scale:`y`,auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Tr,alpha:1,points:{show:Cr,filter:null},values:null,min:W,max:-1/0,idxs:[],path:null,clip:null};function Or(e,t,n,r,i){return n/10}let kr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ar=q({},kr,{time:!1,ori:1}),jr={};function Mr(e,t){let n=jr[e];return n||(n={key:e,plots:[],sub(e){n.plots.push(e)},unsub(e){n.plots=n.plots.filter(t=>t!=e)},pub(e,t,r,i,a,o,s){for(let c=0;c<n.plots.length;c++)n.plots[c]!=t&&n.plots[c].pub(e,t,r,i,a,o,s)}},e!=null&&(jr[e]=n)),n}function Nr(e,t,n){let r=e.mode,i=e.series[t],a=r==2?e._data[t]:e._data,o=e.scales,s=e.bbox,c=a[0],l=r==2?a[1]:a[t],u=r==2?o[i.facets[0].scale]:o[e.series[0].scale],d=r==2?o[i.facets[1].scale]:o[i.scale],f=s.left,p=s.top,m=s.width,h=s.height,g=e.valToPosH,_=e.valToPosV;return u.ori==0?n(i,c,l,u,d,g,_,f,p,m,h,Hr,Wr,Kr,Jr,X):n(i,c,l,u,d,_,g,p,f,h,m,Ur,Gr,qr,Yr,Z)}function Pr(e,t){let n=0,r=0,i=V(e.bands,Vt);for(let e=0;e<i.length;e++){let a=i[e];a.series[0]==t?n=a.dir:a.series[1]==t&&(a.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function Fr(e,t,n,r,i){let a=e.mode,o=e.series[t],s=a==2?o.facets[1].scale:o.scale,c=e.scales[s];return i==-1?c.min:i==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Ir(e,t,n,r,i,a){return Nr(e,t,(e,t,o,s,c,l,u,d,f,p,m)=>{let h=e.pxRound,g=s.dir*(s.ori==0?1:-1),_=s.ori==0?Wr:Gr,v,y;g==1?(v=n,y=r):(v=r,y=n);let b=h(l(t[v],s,p,d)),x=h(u(o[v],c,m,f)),S=h(l(t[y],s,p,d)),C=h(u(a==1?c.max:c.min,c,m,f)),w=new Path2D(i);return _(w,S,C),_(w,b,C),_(w,b,x),w})}function Lr(e,t,n,r,i,a){let o=null;if(e.length>0){o=new Path2D;let s=t==0?Kr:qr,c=n;for(let t=0;t<e.length;t++){let n=e[t];if(n[1]>n[0]){let e=n[0]-c;e>0&&s(o,c,r,e,r+a),c=n[1]}}let l=n+i-c;l>0&&s(o,c,r-5,l,r+a+10)}return o}function Rr(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function zr(e,t,n,r,i,a,o){let s=[],c=e.length;for(let l=i==1?n:r;l>=n&&l<=r;l+=i)if(t[l]===null){let u=l,d=l;if(i==1)for(;++l<=r&&t[l]===null;)d=l;else for(;--l>=n&&t[l]===null;)d=l;let f=a(e[u]),p=d==u?f:a(e[d]),m=u-i;f=o<=0&&m>=0&&m<c?a(e[m]):f;let h=d+i;p=o>=0&&h>=0&&h<c?a(e[h]):p,p>=f&&s.push([f,p])}return s}function Br(e){return e==0?Dt:e==1?pt:t=>Pt(t,e)}function Vr(e){let t=e==0?Hr:Ur,n=e==0?(e,t,n,r,i,a)=>{e.arcTo(t,n,r,i,a)}:(e,t,n,r,i,a)=>{e.arcTo(n,t,i,r,a)},r=e==0?(e,t,n,r,i)=>{e.rect(t,n,r,i)}:(e,t,n,r,i)=>{e.rect(n,t,i,r)};return(e,i,a,o,s,c=0,l=0)=>{c==0&&l==0?r(e,i,a,o,s):(c=ht(c,o/2,s/2),l=ht(l,o/2,s/2),t(e,i+c,a),n(e,i+o,a,i+o,a+s,c),n(e,i+o,a+s,i,a+s,l),n(e,i,a+s,i,a,l),n(e,i,a,i+o,a,c),e.closePath())}}let Hr=(e,t,n)=>{e.moveTo(t,n)},Ur=(e,t,n)=>{e.moveTo(n,t)},Wr=(e,t,n)=>{e.lineTo(t,n)},Gr=(e,t,n)=>{e.lineTo(n,t)},Kr=Vr(0),qr=Vr(1),Jr=(e,t,n,r,i,a)=>{e.arc(t,n,r,i,a)},Yr=(e,t,n,r,i,a)=>{e.arc(n,t,r,i,a)},X=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(t,n,r,i,a,o)},Z=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(n,t,i,r,o,a)};function Xr(e){return(e,t,n,r,i)=>Nr(e,t,(t,a,o,s,c,l,u,d,f,p,m)=>{let{pxRound:h,points:g}=t,_,v;s.ori==0?(_=Hr,v=Jr):(_=Ur,v=Yr);let y=K(g.width*L,3),b=(g.size-g.width)/2*L,x=K(b*2,3),S=new Path2D,C=new Path2D,{left:w,top:T,width:E,height:D}=e.bbox;Kr(C,w-x,T-x,E+x*2,D+x*2);let O=e=>{if(o[e]!=null){let t=h(l(a[e],s,p,d)),n=h(u(o[e],c,m,f));_(S,t+b,n),v(S,t,n,b,0,dt*2)}};if(i)i.forEach(O);else for(let e=n;e<=r;e++)O(e);return{stroke:y>0?S:null,fill:S,clip:C,flags:3}})}function Zr(e){return(t,n,r,i,a,o)=>{r!=i&&(a!=r&&o!=r&&e(t,n,r),a!=i&&o!=i&&e(t,n,i),e(t,n,o))}}let Qr=Zr(Wr),$r=Zr(Gr);function Q(e){let t=V(e?.alignGaps,0);return(e,n,r,i)=>Nr(e,n,(a,o,s,c,l,u,d,f,p,m,h)=>{[r,i]=Ze(s,r,i);let g=a.pxRound,_=e=>g(u(e,c,m,f)),v=e=>g(d(e,l,h,p)),y,b;c.ori==0?(y=Wr,b=Qr):(y=Gr,b=$r);let x=c.dir*(c.ori==0?1:-1),S={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},C=S.stroke,w=!1;if(i-r>=m*4){let t=t=>e.posToVal(t,c.key,!0),n=null,a=null,l,u,d,f=_(o[x==1?r:i]),p=_(o[r]),m=_(o[i]),h=t(x==1?p+1:m-1);for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let r=o[e],i=(x==1?r<h:r>h)?f:_(r),c=s[e];i==f?c==null?c===null&&(w=!0):(u=c,n==null?(y(C,i,v(u)),l=n=a=u):u<n?n=u:u>a&&(a=u)):(n!=null&&b(C,f,v(n),v(a),v(l),v(u)),c==null?(n=a=null,c===null&&(w=!0)):(u=c,y(C,i,v(u)),n=a=l=u),f=i,h=t(f+x))}n!=null&&n!=a&&d!=f&&b(C,f,v(n),v(a),v(l),v(u))}else for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let t=s[e];t===null?w=!0:t!=null&&y(C,_(o[e]),v(t))}let[T,E]=Pr(e,n);if(a.fill!=null||T!=0){let t=S.fill=new Path2D(C),s=v(a.fillTo(e,n,a.min,a.max,T)),c=_(o[r]),l=_(o[i]);x==-1&&([l,c]=[c,l]),y(t,l,s),y(t,c,s)}if(!a.spanGaps){let l=[];w&&l.push(...zr(o,s,r,i,x,_,t)),S.gaps=l=a.gaps(e,n,r,i,l),S.clip=Lr(l,c.ori,f,p,m,h)}return E!=0&&(S.band=E==2?[Ir(e,n,r,i,C,-1),Ir(e,n,r,i,C,1)]:Ir(e,n,r,i,C,E)),S})}function ei(e){let t=V(e.align,1),n=V(e.ascDesc,!1),r=V(e.alignGaps,0),i=V(e.extend,!1);return(e,a,o,s)=>Nr(e,a,(c,l,u,d,f,p,m,h,g,_,v)=>{[o,s]=Ze(u,o,s);let y=c.pxRound,{left:b,width:x}=e.bbox,S=e=>y(p(e,d,_,h)),C=e=>y(m(e,f,v,g)),w=d.ori==0?Wr:Gr,T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},E=T.stroke,D=d.dir*(d.ori==0?1:-1),O=C(u[D==1?o:s]),k=S(l[D==1?o:s]),ee=k,A=k;i&&t==-1&&(A=b,w(E,A,O)),w(E,k,O);for(let e=D==1?o:s;e>=o&&e<=s;e+=D){let n=u[e];if(n==null)continue;let r=S(l[e]),i=C(n);t==1?w(E,r,O):w(E,ee,i),w(E,r,i),O=i,ee=r}let te=ee;i&&t==1&&(te=b+x,w(E,te,O));let[ne,re]=Pr(e,a);if(c.fill!=null||ne!=0){let t=T.fill=new Path2D(E),n=C(c.fillTo(e,a,c.min,c.max,ne));w(t,te,n),w(t,A,n)}if(!c.spanGaps){let i=[];i.push(...zr(l,u,o,s,D,S,r));let f=c.width*L/2,p=n||t==1?f:-f,m=n||t==-1?-f:f;i.forEach(e=>{e[0]+=p,e[1]+=m}),T.gaps=i=c.gaps(e,a,o,s,i),T.clip=Lr(i,d.ori,h,g,_,v)}return re!=0&&(T.band=re==2?[Ir(e,a,o,s,E,-1),Ir(e,a,o,s,E,1)]:Ir(e,a,o,s,E,re)),T})}function ti(e,t,n,r,i,a,o=W){if(e.length>1){let s=null;for(let c=0,l=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let t=ft(e[c]-e[s]);t<l&&(l=t,o=ft(n(e[c],r,i,a)-n(e[s],r,i,a)))}s=c}}return o}function ni(e){e||=Bt;let t=V(e.size,[.6,W,1]),n=e.align||0,r=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i==`number`?[i,0]:i;let a=G(i),o=1-t[0],s=V(t[1],W),c=V(t[2],1),l=V(e.disp,Bt),u=V(e.each,e=>{}),{fill:d,stroke:f}=l;return(e,t,i,p)=>Nr(e,t,(m,h,g,_,v,y,b,x,S,C,w)=>{let T=m.pxRound,E=n,D=r*L,O=s*L,k=c*L,ee,A;_.ori==0?[ee,A]=a(e,t):[A,ee]=a(e,t);let te=_.dir*(_.ori==0?1:-1),ne=_.ori==0?Kr:qr,re=_.ori==0?u:(e,t,n,r,i,a,o)=>{u(e,t,n,i,r,o,a)},ie=V(e.bands,Vt).find(e=>e.series[0]==t),ae=ie==null?0:ie.dir,oe=m.fillTo(e,t,m.min,m.max,ae),j=T(b(oe,v,w,S)),M,N,P,F=C,I=T(m.width*L),se=!1,ce=null,le=null,ue=null,de=null;d!=null&&(I==0||f!=null)&&(se=!0,ce=d.values(e,t,i,p),le=new Map,new Set(ce).forEach(e=>{e!=null&&le.set(e,new Path2D)}),I>0&&(ue=f.values(e,t,i,p),de=new Map,new Set(ue).forEach(e=>{e!=null&&de.set(e,new Path2D)})));let{x0:fe,size:pe}=l;if(fe!=null&&pe!=null){E=1,h=fe.values(e,t,i,p),fe.unit==2&&(h=h.map(t=>e.posToVal(x+t*C,_.key,!0)));let n=pe.values(e,t,i,p);N=pe.unit==2?n[0]*C:y(n[0],_,C,x)-y(0,_,C,x),F=ti(h,g,y,_,C,x,F),P=F-N+D}else F=ti(h,g,y,_,C,x,F),P=F*o+D,N=F-P;P<1&&(P=0),I>=N/2&&(I=0),P<5&&(T=Dt);let me=P>0,he=F-P-(me?I:0);N=T(wt(he,k,O)),M=(E==0?N/2:E==te?0:N)-E*te*((E==0?D/2:0)+(me?I/2:0));let ge={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},_e=se?null:new Path2D,ve=null;if(ie!=null)ve=e.data[ie.series[1]];else{let{y0:n,y1:r}=l;n!=null&&r!=null&&(g=r.values(e,t,i,p),ve=n.values(e,t,i,p))}let ye=ee*N,be=A*N;for(let n=te==1?i:p;n>=i&&n<=p;n+=te){let r=g[n];if(r==null)continue;if(ve!=null){let e=ve[n]??0;if(r-e==0)continue;j=b(e,v,w,S)}let i=y(_.distr!=2||l!=null?h[n]:n,_,C,x),a=b(V(r,oe),v,w,S),o=T(i-M),s=T(gt(a,j)),c=T(ht(a,j)),u=s-c;if(r!=null){let i=r<0?be:ye,a=r<0?ye:be;se?(I>0&&ue[n]!=null&&ne(de.get(ue[n]),o,c+U(I/2),N,gt(0,u-I),i,a),ce[n]!=null&&ne(le.get(ce[n]),o,c+U(I/2),N,gt(0,u-I),i,a)):ne(_e,o,c+U(I/2),N,gt(0,u-I),i,a),re(e,t,n,o-I/2,c,N+I,u)}}return I>0?ge.stroke=se?de:_e:se||(ge._fill=m.width==0?m._fill:m._stroke??m._fill,ge.width=0),ge.fill=se?le:_e,ge})}function ri(e,t){let n=V(t?.alignGaps,0);return(t,r,i,a)=>Nr(t,r,(o,s,c,l,u,d,f,p,m,h,g)=>{[i,a]=Ze(c,i,a);let _=o.pxRound,v=e=>_(d(e,l,h,p)),y=e=>_(f(e,u,g,m)),b,x,S;l.ori==0?(b=Hr,S=Wr,x=X):(b=Ur,S=Gr,x=Z);let C=l.dir*(l.ori==0?1:-1),w=v(s[C==1?i:a]),T=w,E=[],D=[];for(let e=C==1?i:a;e>=i&&e<=a;e+=C)if(c[e]!=null){let t=s[e],n=v(t);E.push(T=n),D.push(y(c[e]))}let O={stroke:e(E,D,b,S,x,_),fill:null,clip:null,band:null,gaps:null,flags:1},k=O.stroke,[ee,A]=Pr(t,r);if(o.fill!=null||ee!=0){let e=O.fill=new Path2D(k),n=y(o.fillTo(t,r,o.min,o.max,ee));S(e,T,n),S(e,w,n)}if(!o.spanGaps){let e=[];e.push(...zr(s,c,i,a,C,v,n)),O.gaps=e=o.gaps(t,r,i,a,e),O.clip=Lr(e,l.ori,p,m,h,g)}return A!=0&&(O.band=A==2?[Ir(t,r,i,a,k,-1),Ir(t,r,i,a,k,1)]:Ir(t,r,i,a,k,A)),O})}function ii(e){return ri(ai,e)}function ai(e,t,n,r,i,a){let o=e.length;if(o<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),o==2)r(s,e[1],t[1]);else{let n=Array(o),r=Array(o-1),a=Array(o-1),c=Array(o-1);for(let n=0;n<o-1;n++)a[n]=t[n+1]-t[n],c[n]=e[n+1]-e[n],r[n]=a[n]/c[n];n[0]=r[0];for(let e=1;e<o-1;e++)r[e]===0||r[e-1]===0||r[e-1]>0!=r[e]>0?n[e]=0:(n[e]=3*(c[e-1]+c[e])/((2*c[e]+c[e-1])/r[e-1]+(c[e]+2*c[e-1])/r[e]),isFinite(n[e])||(n[e]=0));n[o-1]=r[o-2];for(let r=0;r<o-1;r++)i(s,e[r]+c[r]/3,t[r]+n[r]*c[r]/3,e[r+1]-c[r]/3,t[r+1]-n[r+1]*c[r]/3,e[r+1],t[r+1])}return s}let oi=new Set;function si(){for(let e of oi)e.syncRect(!0)}ke&&(qe(`resize`,je,si),qe(`scroll`,je,si,!0),qe(Oe,je,()=>{Ci.pxRatio=L}));let ci=Q(),li=Xr();function ui(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((e,r)=>fi(e,r,t,n))}function di(e,t){return e.map((e,n)=>n==0?{}:q({},t,e))}function fi(e,t,n,r){return q({},t==0?n:r,e)}function pi(e,t,n){return t==null?Ht:[t,n]}let mi=pi;function hi(e,t,n){return t==null?Ht:ot(t,n,nt,!0)}function gi(e,t,n,r){return t==null?Ht:et(t,n,e.scales[r].log,!1)}let _i=gi;function vi(e,t,n,r){return t==null?Ht:tt(t,n,e.scales[r].log,!1)}let yi=vi;function bi(e,t,n,r,i){let a=gt(Ct(e),Ct(t)),o=t-e,s=Ye(i/r*o,n);do{let e=n[s],t=r*e/o;if(t>=i&&a+(e<5?Lt.get(e):0)<=17)return[e,t]}while(++s<n.length);return[0,0]}function xi(e){let t,n;return e=e.replace(/(\\d+)px/,(e,r)=>(t=pt((n=+r)*L))+`px`),[e,t,n]}function Si(e){e.show&&[e.font,e.labelFont].forEach(e=>{let t=K(e[2]*L,1);e[0]=e[0].replace(/[0-9.]+px/,t+`px`),e[1]=t})}function Ci(e,t,n){let r={mode:V(e.mode,1)},i=r.mode;function a(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?1-i:i)}function o(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?i:1-i)}function s(e,t,n,r){return t.ori==0?a(e,t,n,r):o(e,t,n,r)}r.valToPosH=a,r.valToPosV=o;let c=!1;r.status=0;let l=r.root=Re(`uplot`);if(e.id!=null&&(l.id=e.id),Fe(l,e.class),e.title){let t=Re(`u-title`,l);t.textContent=e.title}let u=Le(`canvas`),d=r.ctx=u.getContext(`2d`),f=Re(`u-wrap`,l);qe(`click`,f,e=>{e.target===m&&(X!=Kr||Z!=qr)&&Zr.click(r,e)},!0);let p=r.under=Re(`u-under`,f);f.appendChild(u);let m=r.over=Re(`u-over`,f);e=Zt(e);let h=+V(e.pxAlign,1),g=Br(h);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(r,e)||e)});let _=e.ms||.001,v=r.series=i==1?ui(e.series||[],cr,Dr,!1):di(e.series||[null],Er),y=r.axes=ui(e.axes||[],sr,xr,!0),b=r.scales={},x=r.bands=e.bands||[];x.forEach(e=>{e.fill=G(e.fill||null),e.dir=V(e.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,C={axes:_r,series:er},w=(e.drawOrder||[`axes`,`series`]).map(e=>C[e]);function T(e){let t=e.distr==3?t=>yt(t>0?t:e.clamp(r,t,e.min,e.max,e.key)):e.distr==4?t=>St(t,e.asinh):e.distr==100?t=>e.fwd(t):e=>e;return n=>{let r=t(n),{_min:i,_max:a}=e,o=a-i;return(r-i)/o}}function E(t){let n=b[t];if(n==null){let r=(e.scales||Bt)[t]||Bt;if(r.from!=null){E(r.from);let e=q({},b[r.from],r,{key:t});e.valToPct=T(e),b[t]=e}else{n=b[t]=q({},t==S?kr:Ar,r),n.key=t;let e=n.time,a=n.range,o=Ut(a);if((t!=S||i==2&&!e)&&(o&&(a[0]==null||a[1]==null)&&(a={min:a[0]==null?rt:{mode:1,hard:a[0],soft:a[0]},max:a[1]==null?rt:{mode:1,hard:a[1],soft:a[1]}},o=!1),!o&&qt(a))){let e=a;a=(t,n,r)=>n==null?Ht:ot(n,r,e)}n.range=G(a||(e?mi:t==S?n.distr==3?_i:n.distr==4?yi:pi:n.distr==3?gi:n.distr==4?vi:hi)),n.auto=G(!o&&n.auto),n.clamp=G(n.clamp||Or),n._min=n._max=null,n.valToPct=T(n)}}}E(`x`),E(`y`),i==1&&v.forEach(e=>{E(e.scale)}),y.forEach(e=>{E(e.scale)});for(let t in e.scales)E(t);let D=b[S],O=D.distr,k,ee;D.ori==0?(Fe(l,`u-hz`),k=a,ee=o):(Fe(l,`u-vt`),k=o,ee=a);let A={};for(let e in b){let t=b[e];(t.min!=null||t.max!=null)&&(A[e]={min:t.min,max:t.max},t.min=t.max=null)}let te=e.tzDate||(e=>new Date(pt(e/_))),ne=e.fmtDate||pn,re=_==1?Mn(te):Fn(te),ie=Ln(te,In(_==1?jn:Pn,ne)),ae=Vn(te,Bn(`{YYYY}-{MM}-{DD} {h}:{mm}{aa}`,ne)),oe=[],j=r.legend=q({},Wn,e.legend),M=r.cursor=q({},$n,{drag:{y:i==2}},e.cursor),N=j.show,P=M.show,F=j.markers;j.idxs=oe,F.width=G(F.width),F.dash=G(F.dash),F.stroke=G(F.stroke),F.fill=G(F.fill);let I,se,ce,le=[],ue=[],de,ye=!1,De={};if(j.live){let e=v[1]?v[1].values:null;ye=e!=null,de=ye?e(r,1,0):{_:0};for(let e in de)De[e]=`--`}if(N){if(I=Le(`table`,`u-legend`,l),ce=Le(`tbody`,null,I),j.mount(r,I),ye){se=Le(`thead`,null,I,ce);let e=Le(`tr`,null,se);for(var ke in Le(`th`,null,e),de)Le(`th`,pe,e).textContent=ke}else Fe(I,`u-inline`),j.live&&Fe(I,`u-live`)}let Me={show:!0},Ne={show:!1};function Pe(e,t){if(t==0&&(ye||!j.live||i==2))return Ht;let n=[],a=Le(`tr`,`u-series`,ce,ce.childNodes[t]);Fe(a,e.class),e.show||Fe(a,fe);let o=Le(`th`,null,a);if(F.show){let e=Re(`u-marker`,o);if(t>0){let n=F.width(r,t);n&&(e.style.border=n+`px `+F.dash(r,t)+` `+F.stroke(r,t)),e.style.background=F.fill(r,t)}}let s=Re(pe,o);for(var c in e.label instanceof HTMLElement?s.appendChild(e.label):s.textContent=e.label,t>0&&(F.show||(s.style.color=e.width>0?F.stroke(r,t):F.fill(r,t)),Ve(`click`,o,t=>{if(M._lock)return;Xt(t);let n=v.indexOf(e);if((t.ctrlKey||t.metaKey)!=j.isolate){let e=v.some((e,t)=>t>0&&t!=n&&e.show);v.forEach((t,r)=>{r>0&&ii(r,e?r==n?Me:Ne:Me,!0,$.setSeries)})}else ii(n,{show:!e.show},!0,$.setSeries)},!1),tn&&Ve(we,o,t=>{M._lock||(Xt(t),ii(v.indexOf(e),Oi,!0,$.setSeries))},!1)),de){let e=Le(`td`,`u-value`,a);e.textContent=`--`,n.push(e)}return[a,n]}let ze=new Map;function Ve(e,t,n,i=!0){let a=ze.get(t)||{},o=M.bind[e](r,t,n,i);o&&(qe(e,t,a[e]=o),ze.set(t,a))}function Ue(e,t,n){let r=ze.get(t)||{};for(let n in r)(e==null||n==e)&&(Je(n,t,r[n]),delete r[n]);e??ze.delete(t)}let Ge=0,Ke=0,z=0,B=0,Xe=0,Ze=0,Qe=Xe,it=Ze,at=z,ct=B,lt=0,ut=0,H=0,U=0;r.bbox={};let vt=!1,bt=!1,Ct=!1,Et=!1,Dt=!1,Mt=!1;function Nt(e,t,n){(n||e!=r.width||t!=r.height)&&Ft(e,t),Cr(!1),Ct=!0,bt=!0,Pr()}function Ft(e,t){r.width=Ge=z=e,r.height=Ke=B=t,Xe=Ze=0,Wt(),Yt();let n=r.bbox;lt=n.left=Pt(Xe*L,.5),ut=n.top=Pt(Ze*L,.5),H=n.width=Pt(z*L,.5),U=n.height=Pt(B*L,.5)}function It(){let e=!1,t=0;for(;!e;){t++;let n=hr(t),i=gr(t);e=t==3||n&&i,e||(Ft(r.width,r.height),bt=!0)}}function zt({width:e,height:t}){Nt(e,t)}r.setSize=zt;function Wt(){let e=!1,t=!1,n=!1,r=!1;y.forEach((i,a)=>{if(i.show&&i._show){let{side:a,_size:o}=i,s=a%2,c=o+(i.label==null?0:i.labelSize);c>0&&(s?(z-=c,a==3?(Xe+=c,r=!0):n=!0):(B-=c,a==0?(Ze+=c,e=!0):t=!0))}}),dn[0]=e,dn[1]=n,dn[2]=t,dn[3]=r,z-=gn[1]+gn[3],Xe+=gn[3],B-=gn[2]+gn[0],Ze+=gn[0]}function Yt(){let e=Xe+z,t=Ze+B,n=Xe,r=Ze;function i(i,a){switch(i){case 1:return e+=a,e-a;case 2:return t+=a,t-a;case 3:return n-=a,n+a;case 0:return r-=a,r+a}}y.forEach((e,t)=>{if(e.show&&e._show){let t=e.side;e._pos=i(t,e._size),e.label!=null&&(e._lpos=i(t,e.labelSize))}})}if(M.dataIdx==null){let e=M.hover,n=e.skip=new Set(e.skip??[]);n.add(void 0);let r=e.prox=G(e.prox),i=e.bias??=0;M.dataIdx=(e,a,o,s)=>{if(a==0)return o;let c=o,l=r(e,a,o,s)??W,u=l>=0&&l<W,d=D.ori==0?z:B,f=M.left,p=t[0],m=t[a];if(n.has(m[o])){c=null;let e=null,t=null,r;if(i==0||i==-1)for(r=o;e==null&&r-->0;)n.has(m[r])||(e=r);if(i==0||i==1)for(r=o;t==null&&r++<m.length;)n.has(m[r])||(t=r);if(e!=null||t!=null){if(u){let n=e==null?-1/0:k(p[e],D,d,0),r=t==null?1/0:k(p[t],D,d,0),i=f-n,a=r-f;i<=a?i<=l&&(c=e):a<=l&&(c=t)}else c=t==null?e:e==null?t:o-e<=t-o?e:t}}else u&&ft(f-k(p[o],D,d,0))>l&&(c=null);return c}}let Xt=e=>{M.event=e};M.idxs=oe,M._lock=!1;let Qt=M.points;Qt.show=G(Qt.show),Qt.size=G(Qt.size),Qt.stroke=G(Qt.stroke),Qt.width=G(Qt.width),Qt.fill=G(Qt.fill);let $t=r.focus=q({},e.focus||{alpha:.3},M.focus),tn=$t.prox>=0,nn=tn&&Qt.one,rn=[],an=[],on=[];function sn(e,t){let n=Qt.show(r,t);if(n instanceof HTMLElement)return Fe(n,`u-cursor-pt`),Fe(n,e.class),Be(n,-10,-10,z,B),m.insertBefore(n,rn[t]),n}function cn(e,t){if(i==1||t>0){let t=i==1&&b[e.scale].time,n=e.value;e.value=t?Kt(n)?Vn(te,Bn(n,ne)):n||ae:n||br,e.label=e.label||(t?`Time`:`Value`)}if(nn||t>0){e.width=e.width==null?1:e.width,e.paths=e.paths||ci||kt,e.fillTo=G(e.fillTo||Fr),e.pxAlign=+V(e.pxAlign,h),e.pxRound=Br(e.pxAlign),e.stroke=G(e.stroke||null),e.fill=G(e.fill||null),e._stroke=e._fill=e._paths=e._focus=null;let t=Sr(gt(1,e.width),1),n=e.points=q({},{size:t,width:gt(1,t*.2),stroke:e.stroke,space:t*2,paths:li,_stroke:null,_fill:null},e.points);n.show=G(n.show),n.filter=G(n.filter),n.fill=G(n.fill),n.stroke=G(n.stroke),n.paths=G(n.paths),n.pxAlign=e.pxAlign}if(N){let n=Pe(e,t);le.splice(t,0,n[0]),ue.splice(t,0,n[1]),j.values.push(null)}if(P){oe.splice(t,0,null);let n=null;nn?t==0&&(n=sn(e,t)):t>0&&(n=sn(e,t)),rn.splice(t,0,n),an.splice(t,0,0),on.splice(t,0,0)}ra(`addSeries`,t)}function ln(e,t){t??=v.length,e=i==1?fi(e,t,cr,Dr):fi(e,t,{},Er),v.splice(t,0,e),cn(v[t],t)}r.addSeries=ln;function un(e){if(v.splice(e,1),N){j.values.splice(e,1),ue.splice(e,1);let t=le.splice(e,1)[0];Ue(null,t.firstChild),t.remove()}P&&(oe.splice(e,1),rn.splice(e,1)[0].remove(),an.splice(e,1),on.splice(e,1)),ra(`delSeries`,e)}r.delSeries=un;let dn=[!1,!1,!1,!1];function fn(e,t){if(e._show=e.show,e.show){let n=e.side%2,i=b[e.scale];i??=(e.scale=n?v[1].scale:S,b[e.scale]);let a=i.time;e.size=G(e.size),e.space=G(e.space),e.rotate=G(e.rotate),Ut(e.incrs)&&e.incrs.forEach(e=>{!Lt.has(e)&&Lt.set(e,Rt(e))}),e.incrs=G(e.incrs||(i.distr==2?vn:a?_==1?An:Nn:yn)),e.splits=G(e.splits||(a&&i.distr==1?re:i.distr==3?dr:i.distr==4?fr:ur)),e.stroke=G(e.stroke),e.grid.stroke=G(e.grid.stroke),e.ticks.stroke=G(e.ticks.stroke),e.border.stroke=G(e.border.stroke);let o=e.values;e.values=Ut(o)&&!Ut(o[0])?G(o):a?Ut(o)?Ln(te,In(o,ne)):Kt(o)?Rn(te,o):o||ie:o||lr,e.filter=G(e.filter||(i.distr>=3&&i.log==10?vr:i.distr==3&&i.log==2?yr:Ot)),e.font=xi(e.font),e.labelFont=xi(e.labelFont),e._size=e.size(r,null,t,0),e._space=e._rotate=e._incrs=e._found=e._splits=e._values=null,e._size>0&&(dn[t]=!0,e._el=Re(`u-axis`,f))}}function mn(e,t,n,r){let[i,a,o,s]=n,c=t%2,l=0;return c==0&&(s||a)&&(l=t==0&&!i||t==2&&!o?pt(sr.size/3):0),c==1&&(i||o)&&(l=t==1&&!a||t==3&&!s?pt(xr.size/2):0),l}let hn=r.padding=(e.padding||[mn,mn,mn,mn]).map(e=>G(V(e,mn))),gn=r._padding=hn.map((e,t)=>e(r,t,dn,0)),J,_n=null,Y=null,bn=i==1?v[0].idxs:null,xn=null,Sn=!1;function Cn(e,n){if(t=e??[],r.data=r._data=t,i==2){J=0;for(let e=1;e<v.length;e++)J+=t[e][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),xn=t[0],J=xn.length;let e=t;if(O==2){e=t.slice();let n=e[0]=Array(J);for(let e=0;e<J;e++)n[e]=e}r._data=t=e}if(Cr(!0),ra(`setData`),O==2&&(Ct=!0),n!==!1){let e=D;e.auto(r,Sn)?wn():ri(S,e.min,e.max),Et||=M.left>=0,Mt=!0,Pr()}}r.setData=Cn;function wn(){Sn=!0;let e,n;i==1&&(J>0?(_n=bn[0]=0,Y=bn[1]=J-1,e=t[0][_n],n=t[0][Y],O==2?(e=_n,n=Y):e==n&&(O==3?[e,n]=et(e,e,D.log,!1):O==4?[e,n]=tt(e,e,D.log,!1):D.time?n=e+pt(86400/_):[e,n]=ot(e,n,nt,!0))):(_n=bn[0]=e=null,Y=bn[1]=n=null)),ri(S,e,n)}let Tn,En,Dn,On,kn,zn,Hn,Un,Gn,Kn;function qn(e,t,n,r,i,a){e??=be,n??=Vt,r??=`butt`,i??=be,a??=`round`,e!=Tn&&(d.strokeStyle=Tn=e),i!=En&&(d.fillStyle=En=i),t!=Dn&&(d.lineWidth=Dn=t),a!=kn&&(d.lineJoin=kn=a),r!=zn&&(d.lineCap=zn=r),n!=On&&d.setLineDash(On=n)}function Jn(e,t,n,r){t!=En&&(d.fillStyle=En=t),e!=Hn&&(d.font=Hn=e),n!=Un&&(d.textAlign=Un=n),r!=Gn&&(d.textBaseline=Gn=r)}function Yn(e,t,n,i,a=0){if(i.length>0&&e.auto(r,Sn)&&(t==null||t.min==null)){let t=V(_n,0),r=V(Y,i.length-1),o=n.min==null?$e(i,t,r,a,e.distr==3):[n.min,n.max];e.min=ht(e.min,n.min=o[0]),e.max=gt(e.max,n.max=o[1])}}let Xn={min:null,max:null};function Zn(){for(let e in b){let t=b[e];A[e]==null&&(t.min==null||A[S]!=null&&t.auto(r,Sn))&&(A[e]=Xn)}for(let e in b){let t=b[e];A[e]==null&&t.from!=null&&A[t.from]!=null&&(A[e]=Xn)}A[S]!=null&&Cr(!0);let e={};for(let t in A){let n=A[t];if(n!=null){let a=e[t]=Zt(b[t],Jt);if(n.min!=null)q(a,n);else if(t!=S||i==2){if(J==0&&a.from==null){let e=a.range(r,null,null,t);a.min=e[0],a.max=e[1]}else a.min=W,a.max=-1/0}}}if(J>0){v.forEach((n,a)=>{if(i==1){let i=n.scale,o=A[i];if(o==null)return;let s=e[i];if(a==0){let e=s.range(r,s.min,s.max,i);s.min=e[0],s.max=e[1],_n=Ye(s.min,t[0]),Y=Ye(s.max,t[0]),Y-_n>1&&(t[0][_n]<s.min&&_n++,t[0][Y]>s.max&&Y--),n.min=xn[_n],n.max=xn[Y]}else n.show&&n.auto&&Yn(s,o,n,t[a],n.sorted);n.idxs[0]=_n,n.idxs[1]=Y}else if(a>0&&n.show&&n.auto){let[r,i]=n.facets,o=r.scale,s=i.scale,[c,l]=t[a],u=e[o],d=e[s];u!=null&&Yn(u,A[o],r,c,r.sorted),d!=null&&Yn(d,A[s],i,l,i.sorted),n.min=i.min,n.max=i.max}});for(let t in e){let n=e[t],i=A[t];if(n.from==null&&(i==null||i.min==null)){let e=n.range(r,n.min==W?null:n.min,n.max==-1/0?null:n.max,t);n.min=e[0],n.max=e[1]}}}for(let t in e){let n=e[t];if(n.from!=null){let i=e[n.from];if(i.min==null)n.min=n.max=null;else{let e=n.range(r,i.min,i.max,t);n.min=e[0],n.max=e[1]}}}let n={},a=!1;for(let t in e){let r=e[t],i=b[t];if(i.min!=r.min||i.max!=r.max){i.min=r.min,i.max=r.max;let e=i.distr;i._min=e==3?yt(i.min):e==4?St(i.min,i.asinh):e==100?i.fwd(i.min):i.min,i._max=e==3?yt(i.max):e==4?St(i.max,i.asinh):e==100?i.fwd(i.max):i.max,n[t]=a=!0}}if(a){v.forEach((e,t)=>{i==2?t>0&&n.y&&(e._paths=null):n[e.scale]&&(e._paths=null)});for(let e in n)Ct=!0,ra(`setScale`,e);P&&M.left>=0&&(Et=Mt=!0)}for(let e in A)A[e]=null}function Qn(e){let t=wt(_n-1,0,J-1),n=wt(Y+1,0,J-1);for(;e[t]==null&&t>0;)t--;for(;e[n]==null&&n<J-1;)n++;return[t,n]}function er(){if(J>0){let e=v.some(e=>e._focus)&&Kn!=$t.alpha;e&&(d.globalAlpha=Kn=$t.alpha),v.forEach((e,n)=>{if(n>0&&e.show&&(tr(n,!1),tr(n,!0),e._paths==null)){let a=Kn;Kn!=e.alpha&&(d.globalAlpha=Kn=e.alpha);let o=i==2?[0,t[n][0].length-1]:Qn(t[n]);e._paths=e.paths(r,n,o[0],o[1]),Kn!=a&&(d.globalAlpha=Kn=a)}}),v.forEach((e,t)=>{if(t>0&&e.show){let n=Kn;Kn!=e.alpha&&(d.globalAlpha=Kn=e.alpha),e._paths!=null&&nr(t,!1);{let n=e._paths==null?null:e._paths.gaps,i=e.points.show(r,t,_n,Y,n),a=e.points.filter(r,t,i,n);(i||a)&&(e.points._paths=e.points.paths(r,t,_n,Y,a),nr(t,!0))}Kn!=n&&(d.globalAlpha=Kn=n),ra(`drawSeries`,t)}}),e&&(d.globalAlpha=Kn=1)}}function tr(e,t){let n=t?v[e].points:v[e];n._stroke=n.stroke(r,e),n._fill=n.fill(r,e)}function nr(e,t){let n=t?v[e].points:v[e],{stroke:r,fill:i,clip:a,flags:o,_stroke:s=n._stroke,_fill:c=n._fill,_width:l=n.width}=n._paths;l=K(l*L,3);let u=null,f=l%2/2;t&&c==null&&(c=l>0?`#fff`:s);let p=n.pxAlign==1&&f>0;if(p&&d.translate(f,f),!t){let e=lt-l/2,t=ut-l/2,n=H+l,r=U+l;u=new Path2D,u.rect(e,t,n,r)}t?ir(s,l,n.dash,n.cap,c,r,i,o,a):rr(e,s,l,n.dash,n.cap,c,r,i,o,u,a),p&&d.translate(-f,-f)}function rr(e,n,i,a,o,s,c,l,u,d,f){let p=!1;u!=0&&x.forEach((m,h)=>{if(m.series[0]==e){let e=v[m.series[1]],g=t[m.series[1]],_=(e._paths||Bt).band;Ut(_)&&(_=m.dir==1?_[0]:_[1]);let y,b=null;e.show&&_&&st(g,_n,Y)?(b=m.fill(r,h)||s,y=e._paths.clip):_=null,ir(n,i,a,o,b,c,l,u,d,f,y,_),p=!0}}),p||ir(n,i,a,o,s,c,l,u,d,f)}function ir(e,t,n,r,i,a,o,s,c,l,u,f){qn(e,t,n,r,i),(c||l||f)&&(d.save(),c&&d.clip(c),l&&d.clip(l)),f?(s&3)==3?(d.clip(f),u&&d.clip(u),or(i,o),ar(e,a,t)):s&2?(or(i,o),d.clip(f),ar(e,a,t)):s&1&&(d.save(),d.clip(f),u&&d.clip(u),or(i,o),d.restore(),ar(e,a,t)):(or(i,o),ar(e,a,t)),(c||l||f)&&d.restore()}function ar(e,t,n){n>0&&(t instanceof Map?t.forEach((e,t)=>{d.strokeStyle=Tn=t,d.stroke(e)}):t!=null&&e&&d.stroke(t))}function or(e,t){t instanceof Map?t.forEach((e,t)=>{d.fillStyle=En=t,d.fill(e)}):t!=null&&e&&d.fill(t)}function pr(e,t,n,i){let a=y[e],o;if(i<=0)o=[0,0];else{let s=a._space=a.space(r,e,t,n,i);o=bi(t,n,a._incrs=a.incrs(r,e,t,n,i,s),i,s)}return a._found=o}function mr(e,t,n,r,i,a,o,s,c,l){let u=o%2/2;h==1&&d.translate(u,u),qn(s,o,c,l,s),d.beginPath();let f,p,m,g,_=i+(r==0||r==3?-a:a);n==0?(p=i,g=_):(f=i,m=_);for(let r=0;r<e.length;r++)t[r]!=null&&(n==0?f=m=e[r]:p=g=e[r],d.moveTo(f,p),d.lineTo(m,g));d.stroke(),h==1&&d.translate(-u,-u)}function hr(e){let t=!0;return y.forEach((n,i)=>{if(!n.show)return;let a=b[n.scale];if(a.min==null){n._show&&(t=!1,n._show=!1,Cr(!1));return}n._show||(t=!1,n._show=!0,Cr(!1));let o=n.side,s=o%2,{min:c,max:l}=a,[u,d]=pr(i,c,l,s==0?z:B);if(d==0)return;let f=a.distr==2,p=n._splits=n.splits(r,i,c,l,u,d,f),m=a.distr==2?p.map(e=>xn[e]):p,h=a.distr==2?xn[p[1]]-xn[p[0]]:u,g=n._values=n.values(r,n.filter(r,m,i,d,h),i,d,h);n._rotate=o==2?n.rotate(r,g,i,d):0;let _=n._size;n._size=mt(n.size(r,g,i,e)),_!=null&&n._size!=_&&(t=!1)}),t}function gr(e){let t=!0;return hn.forEach((n,i)=>{let a=n(r,i,dn,e);a!=gn[i]&&(t=!1),gn[i]=a}),t}function _r(){for(let e=0;e<y.length;e++){let t=y[e];if(!t.show||!t._show)continue;let n=t.side,i=n%2,a,o,c=t.stroke(r,e),l=n==0||n==3?-1:1,[u,f]=t._found;if(t.label!=null){let s=t.labelGap*l,p=pt((t._lpos+s)*L);Jn(t.labelFont[0],c,`center`,n==2?`top`:ge),d.save(),i==1?(a=o=0,d.translate(p,pt(ut+U/2)),d.rotate((n==3?-dt:dt)/2)):(a=pt(lt+H/2),o=p);let m=Tt(t.label)?t.label(r,e,u,f):t.label;d.fillText(m,a,o),d.restore()}if(f==0)continue;let p=b[t.scale],m=i==0?H:U,h=i==0?lt:ut,_=t._splits,v=p.distr==2?_.map(e=>xn[e]):_,x=p.distr==2?xn[_[1]]-xn[_[0]]:u,S=t.ticks,C=t.border,w=S.show?S.size:0,T=pt(w*L),E=pt((t.alignTo==2?t._size-w-t.gap:t.gap)*L),D=t._rotate*-dt/180,O=g(t._pos*L),k=O+(T+E)*l;o=i==0?k:0,a=i==1?k:0;let ee=t.font[0];Jn(ee,c,t.align==1?_e:t.align==2?ve:D>0?_e:D<0?ve:i==0?`center`:n==3?ve:_e,D||i==1?`middle`:n==2?`top`:ge);let A=t.font[1]*t.lineGap,te=_.map(e=>g(s(e,p,m,h))),ne=t._values;for(let e=0;e<ne.length;e++){let t=ne[e];if(t!=null){i==0?a=te[e]:o=te[e],t=``+t;let n=t.indexOf(`\n`)==-1?[t]:t.split(/\\n/gm);for(let e=0;e<n.length;e++){let t=n[e];D?(d.save(),d.translate(a,o+e*A),d.rotate(D),d.fillText(t,0,0),d.restore()):d.fillText(t,a,o+e*A)}}}S.show&&mr(te,S.filter(r,v,e,f,x),i,n,O,T,K(S.width*L,3),S.stroke(r,e),S.dash,S.cap);let re=t.grid;re.show&&mr(te,re.filter(r,v,e,f,x),i,i==0?2:1,i==0?ut:lt,i==0?U:H,K(re.width*L,3),re.stroke(r,e),re.dash,re.cap),C.show&&mr([O],[1],+(i==0),i==0?1:2,i==1?ut:lt,i==1?U:H,K(C.width*L,3),C.stroke(r,e),C.dash,C.cap)}ra(`drawAxes`)}function Cr(e){v.forEach((t,n)=>{n>0&&(t._paths=null,e&&(i==1?(t.min=null,t.max=null):t.facets.forEach(e=>{e.min=null,e.max=null})))})}let wr=!1,Tr=!1,jr=[];function Nr(){Tr=!1;for(let e=0;e<jr.length;e++)ra(...jr[e]);jr.length=0}function Pr(){wr||=(en(Lr),!0)}function Ir(e,t=!1){wr=!0,Tr=t,e(r),Lr(),t&&jr.length>0&&queueMicrotask(Nr)}r.batch=Ir;function Lr(){if(vt&&=(Zn(),!1),Ct&&=(It(),!1),bt){if(R(p,_e,Xe),R(p,`top`,Ze),R(p,me,z),R(p,he,B),R(m,_e,Xe),R(m,`top`,Ze),R(m,me,z),R(m,he,B),R(f,me,Ge),R(f,he,Ke),u.width=pt(Ge*L),u.height=pt(Ke*L),y.forEach(({_el:e,_show:t,_size:n,_pos:r,side:i})=>{if(e!=null){if(t){let t=i===3||i===0?n:0,a=i%2==1;R(e,a?`left`:`top`,r-t),R(e,a?`width`:`height`,n),R(e,a?`top`:`left`,a?Ze:Xe),R(e,a?`height`:`width`,a?B:z),Ie(e,fe)}else Fe(e,fe)}}),Tn=En=Dn=kn=zn=Hn=Un=Gn=On=null,Kn=1,Vi(!0),Xe!=Qe||Ze!=it||z!=at||B!=ct){Cr(!1);let e=z/at,t=B/ct;if(P&&!Et&&M.left>=0){M.left*=e,M.top*=t,Hr&&Be(Hr,pt(M.left),0,z,B),Ur&&Be(Ur,0,pt(M.top),z,B);for(let n=0;n<rn.length;n++){let r=rn[n];r!=null&&(an[n]*=e,on[n]*=t,Be(r,mt(an[n]),mt(on[n]),z,B))}}if(Q.show&&!Dt&&Q.left>=0&&Q.width>0){Q.left*=e,Q.width*=e,Q.top*=t,Q.height*=t;for(let e in Wi)R(ei,e,Q[e])}Qe=Xe,it=Ze,at=z,ct=B}ra(`setSize`),bt=!1}Ge>0&&Ke>0&&(d.clearRect(0,0,u.width,u.height),ra(`drawClear`),w.forEach(e=>e()),ra(`draw`)),Q.show&&Dt&&(ti(Q),Dt=!1),P&&Et&&(zi(null,!0,!1),Et=!1),j.show&&j.live&&Mt&&(Li(),Mt=!1),c||(c=!0,r.status=1,ra(`ready`)),Sn=!1,wr=!1}r.redraw=(e,t)=>{Ct=t||!1,e===!1?Pr():ri(S,D.min,D.max)};function Rr(e,n){let i=b[e];if(i.from==null){if(J==0){let t=i.range(r,n.min,n.max,e);n.min=t[0],n.max=t[1]}if(n.min>n.max){let e=n.min;n.min=n.max,n.max=e}if(J>1&&n.min!=null&&n.max!=null&&n.max-n.min<1e-16)return;e==S&&i.distr==2&&J>0&&(n.min=Ye(n.min,t[0]),n.max=Ye(n.max,t[0]),n.min==n.max&&n.max++),A[e]=n,vt=!0,Pr()}}r.setScale=Rr;let zr,Vr,Hr,Ur,Wr,Gr,Kr,qr,Jr,Yr,X,Z,Xr=!1,Zr=M.drag,Qr=Zr.x,$r=Zr.y;P&&(M.x&&(zr=Re(`u-cursor-x`,m)),M.y&&(Vr=Re(`u-cursor-y`,m)),D.ori==0?(Hr=zr,Ur=Vr):(Hr=Vr,Ur=zr),X=M.left,Z=M.top);let Q=r.select=q({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),ei=Q.show?Re(`u-select`,Q.over?m:p):null;function ti(e,t){if(Q.show){for(let t in e)Q[t]=e[t],t in Wi&&R(ei,t,e[t]);t!==!1&&ra(`setSelect`)}}r.setSelect=ti;function ni(e){if(v[e].show)N&&Ie(le[e],fe);else if(N&&Fe(le[e],fe),P){let t=nn?rn[0]:rn[e];t!=null&&Be(t,-10,-10,z,B)}}function ri(e,t,n){Rr(e,{min:t,max:n})}function ii(e,t,n,a){t.focus!=null&&ki(e),t.show!=null&&v.forEach((n,r)=>{r>0&&(e==r||e==null)&&(n.show=t.show,ni(r),i==2?(ri(n.facets[0].scale,null,null),ri(n.facets[1].scale,null,null)):ri(n.scale,null,null),Pr())}),n!==!1&&ra(`setSeries`,e,t),a&&sa(`setSeries`,r,e,t)}r.setSeries=ii;function ai(e,t){q(x[e],t)}function si(e,t){e.fill=G(e.fill||null),e.dir=V(e.dir,-1),t??=x.length,x.splice(t,0,e)}function Ci(e){e==null?x.length=0:x.splice(e,1)}r.addBand=si,r.setBand=ai,r.delBand=Ci;function wi(e,t){v[e].alpha=t,P&&rn[e]!=null&&(rn[e].style.opacity=t),N&&le[e]&&(le[e].style.opacity=t)}let Ti,Ei,Di,Oi={focus:!0};function ki(e){if(e!=Di){let t=e==null,n=$t.alpha!=1;v.forEach((r,a)=>{if(i==1||a>0){let i=t||a==0||a==e;r._focus=t?null:i,n&&wi(a,i?1:$t.alpha)}}),Di=e,n&&Pr()}}N&&tn&&Ve(Te,I,e=>{M._lock||(Xt(e),Di!=null&&ii(null,Oi,!0,$.setSeries))});function Ai(e,t,n){let r=b[t];n&&(e=e/L-(r.ori==1?Ze:Xe));let i=z;r.ori==1&&(i=B,e=i-e),r.dir==-1&&(e=i-e);let a=r._min,o=r._max,s=e/i,c=a+(o-a)*s,l=r.distr;return l==3?_t(10,c):l==4?xt(c,r.asinh):l==100?r.bwd(c):c}function ji(e,n){return Ye(Ai(e,S,n),t[0],_n,Y)}r.valToIdx=e=>Ye(e,t[0]),r.posToIdx=ji,r.posToVal=Ai,r.valToPos=(e,t,n)=>b[t].ori==0?a(e,b[t],n?H:z,n?lt:0):o(e,b[t],n?U:B,n?ut:0),r.setCursor=(e,t,n)=>{X=e.left,Z=e.top,zi(null,t,n)};function Mi(e,t){R(ei,_e,Q.left=e),R(ei,me,Q.width=t)}function Ni(e,t){R(ei,`top`,Q.top=e),R(ei,he,Q.height=t)}let Pi=D.ori==0?Mi:Ni,Fi=D.ori==1?Mi:Ni;function Ii(){if(N&&j.live)for(let e=+(i==2);e<v.length;e++){if(e==0&&ye)continue;let t=j.values[e],n=0;for(let r in t)ue[e][n++].firstChild.nodeValue=t[r]}}function Li(e,t){if(e!=null&&(e.idxs?e.idxs.forEach((e,t)=>{oe[t]=e}):Gt(e.idx)||oe.fill(e.idx),j.idx=oe[0]),N&&j.live){for(let e=0;e<v.length;e++)(e>0||i==1&&!ye)&&Ri(e,oe[e]);Ii()}Mt=!1,t!==!1&&ra(`setLegend`)}r.setLegend=Li;function Ri(e,n){let i=v[e],a=e==0&&O==2?xn:t[e],o;ye?o=i.values(r,e,n)??De:(o=i.value(r,n==null?null:a[n],e,n),o=o==null?De:{_:o}),j.values[e]=o}function zi(e,n,a){Jr=X,Yr=Z,[X,Z]=M.move(r,X,Z),M.left=X,M.top=Z,P&&(Hr&&Be(Hr,pt(X),0,z,B),Ur&&Be(Ur,0,pt(Z),z,B));let o,s=_n>Y;Ti=W,Ei=null;let c=D.ori==0?z:B,l=D.ori==1?z:B;if(X<0||J==0||s){o=M.idx=null;for(let e=0;e<v.length;e++){let t=rn[e];t!=null&&Be(t,-10,-10,z,B)}tn&&ii(null,Oi,!0,e==null&&$.setSeries),j.live&&(oe.fill(o),Mt=!0)}else{let e,n,a;i==1&&(e=D.ori==0?X:Z,n=Ai(e,S),o=M.idx=Ye(n,t[0],_n,Y),a=k(t[0][o],D,c,0));let s=-10,u=-10,d=0,f=0,p=!0,m=``,h=``;for(let e=+(i==2);e<v.length;e++){let g=v[e],_=oe[e],y=_==null?null:i==1?t[e][_]:t[e][1][_],x=M.dataIdx(r,e,o,n),S=x==null?null:i==1?t[e][x]:t[e][1][x];if(Mt=Mt||S!=y||x!=_,oe[e]=x,e>0&&g.show){let n=x==null?-10:x==o?a:k(i==1?t[0][x]:t[e][0][x],D,c,0),_=S==null?-10:ee(S,i==1?b[g.scale]:b[g.facets[1].scale],l,0);if(tn&&S!=null){let t=D.ori==1?X:Z,n=ft($t.dist(r,e,x,_,t));if(n<Ti){let r=$t.bias;if(r!=0){let i=Ai(t,g.scale),a=S>=0?1:-1,o=i>=0?1:-1;o==a&&(o==1?r==1?S>=i:S<=i:r==1?S<=i:S>=i)&&(Ti=n,Ei=e)}else Ti=n,Ei=e}}if(Mt||nn){let t,i;D.ori==0?(t=n,i=_):(t=_,i=n);let a,o,c,l,g,v,y=!0,b=Qt.bbox;if(b!=null){y=!1;let t=b(r,e);c=t.left,l=t.top,a=t.width,o=t.height}else c=t,l=i,a=o=Qt.size(r,e);if(v=Qt.fill(r,e),g=Qt.stroke(r,e),nn)e==Ei&&Ti<=$t.prox&&(s=c,u=l,d=a,f=o,p=y,m=v,h=g);else{let t=rn[e];t!=null&&(an[e]=c,on[e]=l,We(t,a,o,y),He(t,v,g),Be(t,mt(c),mt(l),z,B))}}}}if(nn){let e=$t.prox;if(Mt||(Di==null?Ti<=e:Ti>e||Ei!=Di)){let e=rn[0];e!=null&&(an[0]=s,on[0]=u,We(e,d,f,p),He(e,m,h),Be(e,mt(s),mt(u),z,B))}}}if(Q.show&&Xr){if(e!=null){let[t,n]=$.scales,[r,i]=$.match,[a,o]=e.cursor.sync.scales,s=e.cursor.drag;if(Qr=s._x,$r=s._y,Qr||$r){let{left:s,top:u,width:d,height:f}=e.select,p=e.scales[a].ori,m=e.posToVal,h,g,_,v,y,x=t!=null&&r(t,a),S=n!=null&&i(n,o);x&&Qr?(p==0?(h=s,g=d):(h=u,g=f),_=b[t],v=k(m(h,a),_,c,0),y=k(m(h+g,a),_,c,0),Pi(ht(v,y),ft(y-v))):Pi(0,c),S&&$r?(p==1?(h=s,g=d):(h=u,g=f),_=b[n],v=ee(m(h,o),_,l,0),y=ee(m(h+g,o),_,l,0),Fi(ht(v,y),ft(y-v))):Fi(0,l)}else Gi()}else{let e=ft(Jr-Wr),t=ft(Yr-Gr);if(D.ori==1){let n=e;e=t,t=n}Qr=Zr.x&&e>=Zr.dist,$r=Zr.y&&t>=Zr.dist;let n=Zr.uni;n==null?Zr.x&&Zr.y&&(Qr||$r)&&(Qr=$r=!0):Qr&&$r&&(Qr=e>=n,$r=t>=n,!Qr&&!$r&&(t>e?$r=!0:Qr=!0));let r,i;Qr&&(D.ori==0?(r=Kr,i=X):(r=qr,i=Z),Pi(ht(r,i),ft(i-r)),$r||Fi(0,l)),$r&&(D.ori==1?(r=Kr,i=X):(r=qr,i=Z),Fi(ht(r,i),ft(i-r)),Qr||Pi(0,c)),!Qr&&!$r&&(Pi(0,0),Fi(0,0))}}if(Zr._x=Qr,Zr._y=$r,e==null){if(a){if(aa!=null){let[e,t]=$.scales;$.values[0]=e==null?null:Ai(D.ori==0?X:Z,e),$.values[1]=t==null?null:Ai(D.ori==1?X:Z,t)}sa(xe,r,X,Z,z,B,o)}if(tn){let e=a&&$.setSeries,t=$t.prox;Di==null?Ti<=t&&ii(Ei,Oi,!0,e):Ti>t?ii(null,Oi,!0,e):Ei!=Di&&ii(Ei,Oi,!0,e)}}Mt&&(j.idx=o,Li()),n!==!1&&ra(`setCursor`)}let Bi=null;Object.defineProperty(r,\"rect\",{get(){return Bi??Vi(!1),Bi}});function Vi(e=!1){e?Bi=null:(Bi=m.getBoundingClientRect(),ra(`syncRect`,Bi))}function Hi(e,t,n,r,i,a,o){M._lock||Xr&&e!=null&&e.movementX==0&&e.movementY==0||(Ui(e,t,n,r,i,a,o,!1,e!=null),e==null?zi(t,!0,!1):zi(null,!0,!0))}function Ui(e,t,n,i,a,o,c,l,u){if(Bi??Vi(!1),Xt(e),e!=null)n=e.clientX-Bi.left,i=e.clientY-Bi.top;else{if(n<0||i<0){X=-10,Z=-10;return}let[e,r]=$.scales,c=t.cursor.sync,[l,u]=c.values,[d,f]=c.scales,[p,m]=$.match,h=t.axes[0].side%2==1,g=D.ori==0?z:B,_=D.ori==1?z:B,v=h?o:a,y=h?a:o,x=h?i:n,S=h?n:i;if(n=d==null?x/v*g:p(e,d)?s(l,b[e],g,0):-10,i=f==null?S/y*_:m(r,f)?s(u,b[r],_,0):-10,D.ori==1){let e=n;n=i,i=e}}u&&(t==null||t.cursor.event.type==xe)&&((n<=1||n>=z-1)&&(n=Pt(n,z)),(i<=1||i>=B-1)&&(i=Pt(i,B))),l?(Wr=n,Gr=i,[Kr,qr]=M.move(r,n,i)):(X=n,Z=i)}let Wi={width:0,height:0,left:0,top:0};function Gi(){ti(Wi,!1)}let Ki,qi,Ji,Yi;function Xi(e,t,n,i,a,o,s){Xr=!0,Qr=$r=Zr._x=Zr._y=!1,Ui(e,t,n,i,a,o,s,!0,!1),e!=null&&(Ve(Ce,Ae,Zi,!1),sa(Se,r,Kr,qr,z,B,null));let{left:c,top:l,width:u,height:d}=Q;Ki=c,qi=l,Ji=u,Yi=d}function Zi(e,t,n,i,a,o,s){Xr=Zr._x=Zr._y=!1,Ui(e,t,n,i,a,o,s,!1,!0);let{left:c,top:l,width:u,height:d}=Q,f=u>0||d>0,p=Ki!=c||qi!=l||Ji!=u||Yi!=d;if(f&&p&&ti(Q),Zr.setScale&&f&&p){let e=c,t=u,n=l,r=d;if(D.ori==1&&(e=l,t=d,n=c,r=u),Qr&&ri(S,Ai(e,S),Ai(e+t,S)),$r)for(let e in b){let t=b[e];e!=S&&t.from==null&&t.min!=W&&ri(e,Ai(n+r,e),Ai(n,e))}Gi()}else M.lock&&(M._lock=!M._lock,zi(t,!0,e!=null));e!=null&&(Ue(Ce,Ae),sa(Ce,r,X,Z,z,B,null))}function Qi(e,t,n,r,i,a,o){if(M._lock)return;Xt(e);let s=Xr;if(Xr){let e=!0,t=!0,n,r;D.ori==0?(n=Qr,r=$r):(n=$r,r=Qr),n&&r&&(e=X<=10||X>=z-10,t=Z<=10||Z>=B-10),n&&e&&(X=X<Kr?0:z),r&&t&&(Z=Z<qr?0:B),zi(null,!0,!0),Xr=!1}X=-10,Z=-10,oe.fill(null),zi(null,!0,!0),s&&(Xr=s)}function $i(e,t,n,i,a,o,s){M._lock||(Xt(e),wn(),Gi(),e!=null&&sa(Ee,r,X,Z,z,B,null))}function ea(){y.forEach(Si),Nt(r.width,r.height,!0)}qe(Oe,je,ea);let ta={};ta.mousedown=Xi,ta.mousemove=Hi,ta.mouseup=Zi,ta.dblclick=$i,ta.setSeries=(e,t,n,i)=>{let a=$.match[2];n=a(r,t,n),n!=-1&&ii(n,i,!0,!1)},P&&(Ve(Se,m,Xi),Ve(xe,m,Hi),Ve(we,m,e=>{Xt(e),Vi(!1)}),Ve(Te,m,Qi),Ve(Ee,m,$i),oi.add(r),r.syncRect=Vi);let na=r.hooks=e.hooks||{};function ra(e,t,n){Tr?jr.push([e,t,n]):e in na&&na[e].forEach(e=>{e.call(null,r,t,n)})}(e.plugins||[]).forEach(e=>{for(let t in e.hooks)na[t]=(na[t]||[]).concat(e.hooks[t])});let ia=(e,t,n)=>n,$=q({key:null,setSeries:!1,filters:{pub:At,sub:At},scales:[S,v[1]?v[1].scale:null],match:[jt,jt,ia],values:[null,null]},M.sync);$.match.length==2&&$.match.push(ia),M.sync=$;let aa=$.key,oa=Mr(aa);function sa(e,t,n,r,i,a,o){$.filters.pub(e,t,n,r,i,a,o)&&oa.pub(e,t,n,r,i,a,o)}oa.sub(r);function ca(e,t,n,r,i,a,o){$.filters.sub(e,t,n,r,i,a,o)&&ta[e](null,t,n,r,i,a,o)}r.pub=ca;function la(){oa.unsub(r),oi.delete(r),ze.clear(),Je(Oe,je,ea),l.remove(),I?.remove(),ra(`destroy`)}r.destroy=la;function ua(){ra(`init`,e,t),Cn(t||e.data,!1),A[S]?Rr(S,A[S]):wn(),Dt=Q.show&&(Q.width>0||Q.height>0),Et=Mt=!0,Nt(e.width,e.height)}return v.forEach(cn),y.forEach(fn),n?n instanceof HTMLElement?(n.appendChild(l),ua()):n(r,ua):ua(),r}Ci.assign=q,Ci.fmtNum=ut,Ci.rangeNum=ot,Ci.rangeLog=et,Ci.rangeAsinh=tt,Ci.orient=Nr,Ci.pxRatio=L,Ci.join=$t,Ci.fmtDate=pn,Ci.tzDate=hn,Ci.sync=Mr;{Ci.addGap=Rr,Ci.clipGaps=Lr;let e=Ci.paths={points:Xr};e.linear=Q,e.stepped=ei,e.bars=ni,e.spline=ii}function wi(e){let t=new Map(i.map(e=>[e,[[],[]]]));for(let{status:n,at:r,line:i}of e){let[e,a]=t.get(n)??[];e?.push(r),a?.push(i+.5)}return[null,...t.values()]}let Ti=86400;function Ei(e,t){let n=new Date(e*1e3).toISOString();return t>=360*Ti?n.slice(0,4):t>=28*Ti?n.slice(0,7):t>=Ti?n.slice(0,10):n.slice(5,16).replace(`T`,` `)}function Di(e,t,n,r){let a=le(),o=t.axis===`time`,s=()=>(r.reset(),null);return new Ci({mode:2,width:r.width,height:r.height,padding:[0,14,0,14],legend:{show:!1},tzDate:e=>Ci.tzDate(new Date(e*1e3),`Etc/UTC`),scales:{x:{time:o,auto:!1,range:(e,t,n)=>[t??r.all[0],n??r.all[1]]},y:{time:!1,auto:!1,dir:-1,range:()=>[...n().span]}},axes:[{show:o,size:36,space:(e,t,n,r,i)=>i<400?60:90,font:`12px system-ui, sans-serif`,stroke:()=>n().palette.ink,grid:{stroke:()=>n().palette.faint,width:1},ticks:{stroke:()=>n().palette.faint,width:1,size:6},values:(e,t,n,r,i)=>t.map(e=>Ei(e,i))},{show:!1}],cursor:{points:{show:!1},x:!0,y:!1,drag:{x:o,y:!1,setScale:!0,dist:8},dataIdx:()=>null,bind:{dblclick:()=>s}},series:[{},...i.map(e=>({facets:[{scale:`x`,auto:!1},{scale:`y`,auto:!1}],paths:(t,r)=>(ue(t,r,a(e,n().palette),e===`clean`?3:1.5),null)}))],hooks:{drawAxes:[e=>de(e,n().lanes,t,n().palette)]}},wi([]),e)}function Oi(e){let n=t(`tip`,HTMLElement),r,i=()=>{n.hidden=!0,r=void 0};return{show:(t,a,o)=>{if(t===void 0){i();return}t!==r&&n.replaceChildren(...ki(t,e)),r=t,n.hidden=!1;let s=Math.max(8,Math.min(a+14,innerWidth-n.offsetWidth-8)),c=o+18+n.offsetHeight>innerHeight-8;n.style.transform=`translate(${s}px, ${c?o-n.offsetHeight-12:o+18}px)`},hide:i}}function ki(t,r){let[i,...a]=t.findings,o=[r.lines[t.line]?.name,l(t,r.axis)].filter(Boolean).join(` · `),s=i===void 0?r.words.clean:i.message;return[e(`strong`,{},p(t.status),t.number),e(`span`,{class:`soft`},o),e(`span`,{},s),...a.length===0?[]:[e(`span`,{class:`soft`},n(r.words.more,{count:a.length}))]]}function Ai([e,t],n,r,i){let a=i!==void 0&&i>e&&i<t?i:(e+t)/2,o=Math.max(n[0],a-(a-e)*r),s=Math.min(n[1],a+(t-a)*r);return s-o<60?[e,t]:[o,s]}function ji({words:n},r){let i=(t,n,i)=>{let a=e(`button`,{type:`button`,title:n,\"aria-label\":n},t);return a.addEventListener(`click`,()=>r(i)),a};t(`zoom`,HTMLElement).append(i(`+`,n.zoomIn,.5),i(`−`,n.zoomOut,2),i(`⤢`,n.zoomAll,0))}function Mi(n,r,{open:i,pickLine:a}){let o=t(`timeline`,HTMLElement),s=t(`spoken`,HTMLElement),c=Pi(n,r,a),l=e(`div`,{class:`plot`}),u=e(`div`,{class:`lanes`},c,l);o.append(u);let d=n.axis===`time`?36:0,f=Math.min(660,n.lines.length*30),p=f+d;c.style.height=`${n.lines.length*30+d}px`,u.style.setProperty(`--most`,`${p}px`);let m=I(),h=oe(r,n.lines.length),g,v=Ni(r),y=()=>{let e=u.scrollTop/30;return[e,e+f/30]},b=([e,t])=>x.setScale(`x`,{min:e,max:t}),x=Di(l,n,()=>({lanes:h,palette:m,span:y()}),{width:Math.max(200,l.clientWidth),height:p,all:v,reset:()=>b(v)}),S=e(`div`,{class:`ring`,hidden:``});x.over.append(S);let w=Oi(n),T=()=>[x.scales.x?.min??v[0],x.scales.x?.max??v[1]],E=()=>{let e=g!==void 0&&h[g.line]?.includes(g);if(S.hidden=!e,g===void 0||!e)return;let[t,n]=[x.valToPos(g.at,`x`),x.valToPos(g.line+.5,`y`)];S.style.transform=`translate(${t}px, ${n}px)`},D=()=>{let[e,t]=y();x.setScale(`y`,{min:e,max:t}),x.redraw(),queueMicrotask(E)},O=e=>{let t=x.over.getBoundingClientRect(),n=(T()[1]-T()[0])/t.width,r=Math.floor(x.posToVal(e.clientY-t.top,`y`));return M(h[r]??[],x.posToVal(e.clientX-t.left,`x`),4*n,14*n)},k=e=>{g=e;let[t,r]=T();(e.at<t||e.at>r)&&b([e.at-(r-t)/2,e.at+(r-t)/2]);let i=e.line*30;i<u.scrollTop&&(u.scrollTop=i),i+30>u.scrollTop+f&&(u.scrollTop=i+30-f),s.textContent=_(e,n),D()};x.over.addEventListener(`mousemove`,e=>{let t=O(e);x.over.style.cursor=t===void 0?``:`pointer`,w.show(t,e.clientX,e.clientY)}),x.over.addEventListener(`mouseleave`,()=>w.hide()),x.over.addEventListener(`click`,e=>{let t=O(e);t!==void 0&&i(t,`pointer`)}),o.addEventListener(`keydown`,e=>{let t={\"+\":.5,\"=\":.5,\"-\":2}[e.key],n=e.target===o?P(h,g,e.key):void 0;if(t!==void 0)b(Ai(T(),v,t,g?.at));else if(e.key===`0`)b(v);else if(e.key===`Enter`&&e.target===o&&g!==void 0)i(g,`keyboard`);else if(n!==void 0&&/^(?:Arrow|Home|End)/.test(e.key))k(n);else return;e.preventDefault()}),u.addEventListener(`scroll`,C(D),{passive:!0});let ee=(e=l.clientWidth)=>{x.setSize({width:Math.max(200,e),height:p}),queueMicrotask(E)};return new ResizeObserver(C(()=>ee())).observe(l),n.axis===`time`&&ji(n,e=>b(e===0?v:Ai(T(),v,e,g?.at))),Fi(ee,()=>{m=I(),D()}),{show:e=>{h=oe(e,n.lines.length),x.setData(wi(e),!1),D()},select:e=>{g=e,E()},repaint:()=>{m=I(),D()}}}function Ni(e){let[t,n]=[1/0,-1/0];for(let{at:r}of e)t=Math.min(t,r),n=Math.max(n,r);if(t>n)return[0,1];let r=n===t?1:(n-t)*.01;return[t-r,n+r]}function Pi(t,n,r){let i=Array(t.lines.length).fill(0);for(let{line:e}of n)i[e]=(i[e]??0)+1;return e(`div`,{class:`labels`},...t.lines.map(({name:t,roles:n},a)=>{let o=e(`button`,{type:`button`,title:`${t} (${n})`,tabindex:`-1`});return o.append(e(`span`,{class:`name`},e(`bdi`,{},t)),e(`span`,{class:`role`},`${i[a]}`)),o.addEventListener(`click`,()=>r(a)),o}))}function Fi(e,t){let n=document.documentElement,r=``;window.addEventListener(`beforeprint`,()=>{r=n.dataset.theme??`auto`,n.dataset.theme=`light`,e(Ii),t()}),window.addEventListener(`afterprint`,()=>{n.dataset.theme=r,e(),t()})}let Ii=560;async function Li(e){let i=await a(e,x),o=t(`filter`,HTMLFormElement),s=t(`count`,HTMLElement),c=e=>{f.select(e),d.select(e)},l=m(e,()=>c(void 0)),u=(e,t)=>{c(e),l.open(e,t)},d=ee(e,i,u),f=Mi(e,i,{open:u,pickLine:e=>{let n=t(`line`,HTMLSelectElement);n.value=n.value===String(e)?``:String(e),h()}}),p=S(async t=>{let a=v(i,y(o)),{shown:c,nothingShown:l}=e.words;s.textContent=a.length===0?l:n(c,{count:r(a.length,e),all:r(i.length,e)}),await b(),t()||(f.show(a),await b(),t()||d.show(a))}),h=()=>{d.wait(),p()};o.addEventListener(`input`,h),o.addEventListener(`reset`,h),o.addEventListener(`submit`,e=>e.preventDefault()),re(e,f.repaint),h()}Li(JSON.parse(t(`data`,HTMLElement).textContent??`{}`))})();\n";
var scriptHash = "sha256-Yt/Zp/sOrtknUj4/uNWqlOseVsbBPCiE1CgerzqQAXY=";
var style = ".uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: \":\";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline \"background\" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}\n:root { color-scheme: light dark; --paper: light-dark(#f5f6f8, #101418); --card: light-dark(#ffffff, #181d23); --ink: light-dark(#1b2430, #e6eaf0); --ink-soft: light-dark(#556070, #9aa6b5); --rule: light-dark(#e3e7ec, #2a323c); --track: light-dark(#bccddf, #3b4b5c); --accent: light-dark(#0b62b8, #6cb2f5); --hover: light-dark(#eef4fb, #202a35); --clean: light-dark(#3b82c4, #5aa2e0); --known: light-dark(#6b7683, #93a0ae); --notice: light-dark(#007a5c, #35c79f); --warning: light-dark(#c77d00, #f0b23c); --error: light-dark(#c2410c, #ff7a4d); --label: 15rem; --mono: ui-monospace, \"SF Mono\", \"Cascadia Mono\", \"Roboto Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace; } :root[data-theme=\"light\"] { color-scheme: light; } :root[data-theme=\"dark\"] { color-scheme: dark; } * { box-sizing: border-box; } [hidden]:not(#page) { display: none; } body { margin: 0 auto; max-width: 100rem; padding: 1.25rem clamp(0.75rem, 2.5vw, 2.5rem) 3rem; background: var(--paper); color: var(--ink); font: 15px / 1.5 system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans CJK SC\", \"PingFang SC\", \"Microsoft YaHei\", sans-serif; } h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0; } ul { list-style: none; } h1 { font-size: clamp(1.3rem, 2.6vw, 1.75rem); line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; } h2 { font-size: 1.05rem; } code, .number, .previous, .tip strong, .details h3 { font-family: var(--mono); font-size: 0.93em; overflow-wrap: anywhere; } a { color: var(--accent); } button, select, input { font: inherit; color: inherit; } button, select, input[type=\"search\"] { min-height: 2.1rem; padding: 0.2rem 0.65rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--card); } button { cursor: pointer; } button:hover { background: var(--hover); } :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; } .bar { display: flex; align-items: center; justify-content: space-between; min-height: 2.1rem; } .brand { font-weight: 700; letter-spacing: 0.02em; color: var(--ink-soft); } #theme { font-size: 0.87rem; } .verdict { display: inline-block; margin: 0.6rem 0 0.2rem; padding: 0.1rem 0.75rem; border-radius: 99px; border: 1.5px solid currentcolor; font-weight: 600; } .verdict.pass { color: var(--notice); } .verdict.fail { color: var(--error); } .verdict.unknown { color: var(--warning); } .tiles { display: flex; flex-wrap: wrap; gap: 0.35rem 2.25rem; margin: 0.6rem 0 1.1rem; color: var(--ink-soft); } .tiles li { display: flex; flex-direction: column; line-height: 1.3; } .tiles b { color: var(--ink); font-size: 1.25rem; font-variant-numeric: tabular-nums; } .mark { width: 0.85em; height: 0.85em; margin-inline-end: 0.4em; vertical-align: -0.05em; fill: currentcolor; flex: none; } .mark .hollow { fill: none; stroke: currentcolor; stroke-width: 0.35; } .mark.clean { color: var(--clean); } .mark.known { color: var(--known); } .mark.notice { color: var(--notice); } .mark.warning { color: var(--warning); } .mark.error { color: var(--error); } section, .filter, details.tags { scroll-margin-top: 7.5rem; margin: 0 0 1rem; padding: 1rem 1.15rem; border: 1px solid var(--rule); border-radius: 10px; background: var(--card); } .alert { border-inline-start: 5px solid var(--warning); } .alert ul, .note ul { margin-top: 0.4rem; padding-inline-start: 1.1rem; list-style: disc; overflow-wrap: anywhere; } .hint { color: var(--ink-soft); font-size: 0.87rem; } .heading { display: flex; align-items: center; justify-content: space-between; min-height: 2.1rem; } .buttons { display: flex; gap: 0.3rem; } .filter { position: sticky; top: 0; z-index: 5; display: flex; flex-wrap: wrap; align-items: end; gap: 0.6rem 1rem; padding: 0.75rem 1.15rem; } .field { display: flex; flex-direction: column; font-size: 0.8rem; color: var(--ink-soft); min-width: 0; } .field > * { font-size: 0.95rem; color: var(--ink); max-width: 16rem; } .field.wide { flex: 2 1 14rem; } .field.wide > * { max-width: none; } fieldset { display: flex; flex-wrap: wrap; gap: 0.1rem 0.9rem; min-height: 2.1rem; align-items: center; margin: 0; padding: 0; border: 0; } legend { float: inline-start; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .chip { display: inline-flex; align-items: center; white-space: nowrap; } .chip input { margin: 0 0.4rem 0 0; accent-color: var(--accent); } #count { flex: 1 0 12rem; align-self: center; font-size: 0.87rem; color: var(--ink-soft); }\n.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .timeline { margin: 0.5rem 0; border-radius: 6px; } .lanes { position: relative; display: grid; grid-template-columns: var(--label) minmax(0, 1fr); max-height: var(--most); overflow: hidden auto; } .labels button { display: flex; align-items: center; justify-content: space-between; gap: 0.5rem; width: 100%; height: 30px; min-height: 0; padding: 0 0.6rem 0 0.35rem; border: 0; border-bottom: 1px solid var(--rule); border-radius: 0; background: none; text-align: start; font-size: 0.87rem; } .labels button:hover { background: var(--hover); } .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .role { color: var(--ink-soft); font-variant-numeric: tabular-nums; } .plot { position: sticky; top: 0; align-self: start; min-width: 0; } .ring { position: absolute; top: -9px; left: -9px; width: 18px; height: 18px; border: 2.5px solid var(--ink); border-radius: 50%; pointer-events: none; } .tip { position: fixed; z-index: 20; top: 0; left: 0; display: flex; flex-direction: column; max-width: min(26rem, 90vw); padding: 0.5rem 0.75rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--card); box-shadow: 0 6px 24px rgb(0 0 0 / 22%); font-size: 0.87rem; overflow-wrap: anywhere; pointer-events: none; } .soft { color: var(--ink-soft); } .details { position: fixed; z-index: 15; inset-inline-end: max(1rem, calc((100vw - 100rem) / 2)); bottom: 1rem; width: min(27rem, calc(100vw - 2rem)); max-height: min(80vh, 40rem); overflow: auto; padding: 1rem 1.15rem; border: 1px solid var(--rule); border-radius: 10px; background: var(--card); box-shadow: 0 8px 36px rgb(0 0 0 / 28%); } .details h3 { padding-inline-end: 2rem; font-size: 1.05rem; } .close { float: inline-end; min-height: 0; padding: 0 0.5rem; border: 0; font-size: 1.4rem; line-height: 1.2; } dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.1rem 0.9rem; margin: 0.5rem 0; } dt { color: var(--ink-soft); } dd { overflow-wrap: anywhere; } .finding { margin-top: 0.6rem; padding: 0.45rem 0.75rem; border-inline-start: 4px solid var(--known); background: var(--hover); overflow-wrap: anywhere; } .finding.notice { border-color: var(--notice); } .finding.warning { border-color: var(--warning); } .finding.error { border-color: var(--error); } .scroller { max-height: 34rem; overflow: auto; overscroll-behavior: contain; }\n.matrix .scroller { max-height: 52rem; } .matrix table { border-collapse: separate; border-spacing: 2px; font-size: 0.8rem; } .matrix th { font-family: var(--mono); font-weight: 500; white-space: nowrap; } .matrix thead th { height: 7rem; vertical-align: bottom; } .matrix thead th span { display: block; width: 1.7rem; writing-mode: vertical-rl; rotate: 180deg; } .matrix tbody th { position: sticky; left: 0; padding-inline-end: 0.5rem; background: var(--card); text-align: end; } .matrix tbody td, .legend .cell { width: 1.7rem; height: 1.7rem; border-radius: 4px; text-align: center; } .legend .cell { display: inline-block; line-height: 1.7rem; } .compatible { background: light-dark(#bfe0f5, #1d4a6b); } .broken { background: var(--error); color: light-dark(#fff, #16100d); font-weight: 700; } .denied { background: light-dark(#eceff3, #242b34); color: var(--ink-soft); } .cautious { background: light-dark(#fbe7bd, #594417); } .unknown:is(td, .cell) { background: repeating-linear-gradient(45deg, var(--rule) 0 3px, transparent 3px 6px); } #scroller { margin-top: 0.5rem; } #table { width: 100%; min-width: 74rem; border-collapse: collapse; table-layout: fixed; font-size: 0.9rem; } #table thead th { position: sticky; top: 0; z-index: 1; padding: 0; background: var(--card); box-shadow: inset 0 -1px var(--rule); text-align: start; font: 600 1em system-ui, sans-serif; } #table thead button { width: 100%; border: 0; border-radius: 0; padding: 0 0.5rem; font: inherit; text-align: start; color: var(--ink-soft); } th[aria-sort=\"ascending\"] button::after { content: \" ▲\"; } th[aria-sort=\"descending\"] button::after { content: \" ▼\"; } #table tbody tr:not(.spacer) { height: 34px; cursor: pointer; } #table tbody tr:not(.spacer):hover, #table tbody tr[aria-selected] { background: var(--hover); } #table tbody tr:focus-visible { outline-offset: -2px; } #table tbody :is(td, th) { padding: 0 0.5rem; border-bottom: 1px solid var(--rule); overflow: hidden; text-align: start; text-overflow: ellipsis; white-space: nowrap; } #table tbody th { font-weight: 600; } #table .status { width: 7rem; } #table .number, #table .previous { width: 12.3rem; } #table .line { width: 12.5rem; } #table .where { width: 8rem; } #table .date { width: 9.2rem; font-variant-numeric: tabular-nums; } .rules details { padding: 0.45rem 0; border-top: 1px solid var(--rule); } .rules h2 { margin-bottom: 0.5rem; } .rules .count { display: inline-block; margin: 0 0.6rem; color: var(--ink-soft); } summary { cursor: pointer; } details.tags ul { margin-top: 0.5rem; columns: 16rem; font-size: 0.87rem; } .legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; margin: 0.5rem 0; font-size: 0.87rem; } footer { color: var(--ink-soft); font-size: 0.87rem; } .printed { display: none; }\n@media (max-width: 48rem) { :root { --label: 9.2rem; } .labels button { font-size: 0.75rem; } .labels .role { display: none; } .labels .name { direction: rtl; } body { font-size: 14px; } section, .filter { padding: 0.75rem; } .filter { position: static; } .field { flex: 1 1 8rem; } .field > * { max-width: none; } } @media print { :root { color-scheme: light; --label: 10.5rem; } body { padding: 0; max-width: none; background: none; font-size: 10pt; } section { break-inside: avoid; border: 0; padding: 0.4rem 0; } section:has(#scroller), .rules { break-inside: auto; } .filter > :not(#count), .filter, #theme, .buttons, .hint, .tip, .details, .ring { display: none; } .scroller, .matrix .scroller, .lanes { max-height: none; overflow: visible; } .plot { position: static; } #table { min-width: 0; font-size: 7.5pt; table-layout: auto; } #table :is(td, th) { width: auto; white-space: normal; overflow-wrap: anywhere; } #table .status { min-width: 4rem; } #table .findings { width: 38%; } #table thead th { position: static; } .spacer { display: none; } tr { break-inside: avoid; } .printed { display: block; } * { print-color-adjust: exact; } } @media (prefers-reduced-motion: no-preference) { button { transition: background 0.12s; } }\n";
var styleHash = "sha256-3y51hGIKF/9+psHy05SJg4wi7lCmdb29cBPIAMCgiVE=";

// src/render/page/page-words.ts
/** What stands in the page before its script runs, in both languages. */
const PAGE_WORDS = {
	auditTitle: {
		en: "Release numbers of {name}",
		zh: "{name} 的发布编号"
	},
	checkTitle: {
		en: "Release number of a change",
		zh: "一次变更的发布编号"
	},
	numbers: {
		en: "Numbers",
		zh: "编号"
	},
	lines: {
		en: "Lines",
		zh: "发布线"
	},
	errors: {
		en: "Errors",
		zh: "错误"
	},
	warnings: {
		en: "Warnings",
		zh: "警告"
	},
	notices: {
		en: "Notices",
		zh: "提示"
	},
	known: {
		en: "Known",
		zh: "已知"
	},
	gone: {
		en: "Gone since the baseline",
		zh: "相比基线已消失"
	},
	unchecked: {
		en: "Could not be looked at",
		zh: "无法查看的内容"
	},
	filter: {
		en: "Filter",
		zh: "筛选"
	},
	search: {
		en: "Search",
		zh: "搜索"
	},
	searchHint: {
		en: "Number, tag, commit, words of a finding",
		zh: "编号、标签、提交或问题中的文字"
	},
	line: {
		en: "Line",
		zh: "发布线"
	},
	allLines: {
		en: "All lines",
		zh: "全部发布线"
	},
	rule: {
		en: "Rule",
		zh: "规则"
	},
	allRules: {
		en: "All rules",
		zh: "全部规则"
	},
	show: {
		en: "Show",
		zh: "显示"
	},
	clean: {
		en: "Clean",
		zh: "无问题"
	},
	clear: {
		en: "Clear",
		zh: "清除"
	},
	timeline: {
		en: "Release lines over time",
		zh: "各发布线随时间的变化"
	},
	order: {
		en: "From the last number to the new one",
		zh: "从上一编号到新编号"
	},
	timelineHint: {
		en: "Each mark is a number. Drag to zoom, double-click for all of it. With the keyboard: arrow keys go from number to number and from line to line, Enter opens the details, plus and minus zoom, Escape closes. The table below holds the same.",
		zh: "每个标记是一个编号。拖动可放大，双击显示全部。键盘操作：方向键在编号和发布线之间移动，Enter 打开详情，加号和减号缩放，Escape 关闭。下方表格内容相同。"
	},
	table: {
		en: "Every number",
		zh: "全部编号"
	},
	tableHint: {
		en: "Sorted by the column whose heading is pressed. Arrow keys go from row to row, Enter opens the details.",
		zh: "点击列标题即可排序。方向键逐行移动，Enter 打开详情。"
	},
	status: {
		en: "Verdict",
		zh: "结论"
	},
	number: {
		en: "Number",
		zh: "编号"
	},
	where: {
		en: "Stated by",
		zh: "出处"
	},
	date: {
		en: "Date (UTC)",
		zh: "日期（UTC）"
	},
	previous: {
		en: "Judged against",
		zh: "对照编号"
	},
	findings: {
		en: "Findings",
		zh: "发现的问题"
	},
	rules: {
		en: "Rules that objected",
		zh: "提出问题的规则"
	},
	noFindings: {
		en: "Nothing to object to.",
		zh: "没有问题。"
	},
	why: {
		en: "Why",
		zh: "原因"
	},
	expected: {
		en: "expected {numbers}",
		zh: "应为 {numbers}"
	},
	how: {
		en: "How to mend it",
		zh: "如何修正"
	},
	count: {
		en: "findings: {count}",
		zh: "{count} 个问题"
	},
	compatibility: {
		en: "Compatibility of {name}",
		zh: "{name} 的兼容性"
	},
	matrixHint: {
		en: "Rows are what one comes from, columns what one goes to.",
		zh: "行为来源版本，列为目标版本。"
	},
	matrixCut: {
		en: "The last {count} of {all} releases are shown.",
		zh: "显示 {all} 个版本中的最后 {count} 个。"
	},
	from: {
		en: "From",
		zh: "来源"
	},
	cellCompatible: {
		en: "compatible, as the numbers say",
		zh: "兼容，与编号相符"
	},
	cellBroken: {
		en: "the numbers promise it, the features are missing",
		zh: "编号承诺兼容，但缺少特性"
	},
	cellDenied: {
		en: "not compatible, as the numbers say",
		zh: "不兼容，与编号相符"
	},
	cellCautious: {
		en: "the numbers deny it, though every feature is there",
		zh: "编号表示不兼容，但特性齐全"
	},
	cellUnknown: {
		en: "could not be told",
		zh: "无法判断"
	},
	foreign: {
		en: "Tags that are no number: {count}",
		zh: "不是编号的标签：{count} 个"
	},
	excluded: {
		en: "Tags that the policy leaves out: {count}",
		zh: "策略排除的标签：{count} 个"
	},
	tagsCut: {
		en: "… and {count} more",
		zh: "……另有 {count} 个"
	},
	waived: {
		en: "Waived",
		zh: "已豁免"
	},
	doubts: {
		en: "In doubt",
		zh: "存疑"
	},
	allowed: {
		en: "Allowed next",
		zh: "允许的下一编号"
	},
	noScript: {
		en: "The diagram and the table need JavaScript; this page loads nothing from anywhere.",
		zh: "图表和表格需要 JavaScript；本页面不加载任何外部内容。"
	},
	madeBy: {
		en: "Made by Pawl {version}. This page loads nothing from anywhere.",
		zh: "由 Pawl {version} 生成。本页面不加载任何外部内容。"
	}
};

// src/render/page/from-audit.ts
/** A page about the history of a repository. */
function pageOfAudit(audit, name, language) {
	return {
		kind: "audit",
		lead: "",
		title: plain(speak(PAGE_WORDS.auditTitle, { name }, language)),
		verdict: audit.verdict,
		axis: audit.points.some(({ date }) => date > 0) ? "time" : "order",
		lines: audit.lines.map(({ name, roles, scheme, from }) => ({
			name,
			roles: roles.map((role) => ROLE_NAMES[role][language]).join(" / "),
			scheme,
			from
		})),
		points: audit.points,
		findings: audit.findings.map((finding) => ({
			rule: finding.rule,
			status: finding.known ? "known" : finding.severity,
			message: finding.message[language],
			point: finding.point,
			expected: finding.expected,
			place: ""
		})),
		foreign: audit.foreign,
		excluded: audit.excluded,
		unchecked: audit.unchecked.map((why) => why[language]),
		gone: audit.gone,
		notes: []
	};
}

// src/render/page/from-report.ts
/** A page about one change or tag: the number before it and the one that it proposes, on its line. */
function pageOfReport(report, language) {
	const { line } = report.facts;
	const points = pointsOf(report);
	return {
		kind: "check",
		title: PAGE_WORDS.checkTitle[language],
		lead: plain(headline(report, language)),
		verdict: report.verdict,
		axis: "order",
		lines: [{
			name: line.branch,
			roles: line.kind === "line" ? line.roles.map((role) => ROLE_NAMES[role][language]).join(" / ") : "",
			scheme: line.kind === "line" ? line.scheme.id : "",
			from: void 0
		}],
		points,
		findings: report.judgement.findings.map((finding) => findingOf(finding, points.length - 1, language)),
		foreign: [],
		excluded: [],
		unchecked: [],
		gone: 0,
		notes: notesOf(report, language)
	};
}
function pointsOf({ home, previous, proposed, judged, facts }) {
	const common = {
		kind: facts.claim.kind === "tag" ? "tag" : "spec",
		line: 0,
		name: home?.path.replace(/^refs\/tags\//, "") ?? facts.line.branch,
		date: 0
	};
	const before = previous === void 0 ? void 0 : {
		...common,
		number: previous,
		commit: judged.base,
		previous: void 0
	};
	return [...before === void 0 ? [] : [facts.claim.kind === "tag" ? {
		...before,
		name: before.number
	} : before], {
		...common,
		number: proposed ?? "-",
		commit: judged.head,
		previous
	}];
}
function findingOf(finding, point, language) {
	const { objection, rule, severity } = finding;
	const line = objection.line === void 0 ? "" : `:${objection.line}`;
	return {
		rule: rule.id,
		status: severity,
		message: plain(findingPieces(finding, language)),
		point,
		expected: objection.expected ?? [],
		place: objection.path === void 0 ? "" : `${objection.path}${line}`
	};
}
function notesOf({ nextAllowed, facts, judgement }, language) {
	return [
		{
			title: PAGE_WORDS.allowed[language],
			items: nextAllowed
		},
		{
			title: PAGE_WORDS.doubts[language],
			items: facts.doubts.map((doubt) => {
				const { phrase, data } = doubtPhrase(doubt);
				return plain(speak(phrase, data, language));
			})
		},
		{
			title: PAGE_WORDS.waived[language],
			items: judgement.waived.map(({ finding, reason }) => `${finding.rule.id}: ${plain(findingPieces(finding, language))} (${reason})`)
		}
	].filter(({ items }) => items.length > 0);
}

// src/render/page/html.ts
const REFERENCES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Text as HTML text or as the value of a quoted attribute. */
function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (char) => REFERENCES[char] ?? char);
}
/** A template whose slots are escaped, unless they are HTML already. */
function html(strings, ...slots) {
	return { html: strings.map((text, index) => text + slotHtml(slots[index])).join("") };
}
function slotHtml(slot) {
	if (slot === void 0) return "";
	if (typeof slot === "string" || typeof slot === "number") return escapeHtml(String(slot));
	return "html" in slot ? slot.html : slot.map((each) => each.html).join("");
}
/** Nothing, where a section has nothing to say. */
const NOTHING = { html: "" };
/** A foreign name as code, with what is invisible in it made visible. */
const code = (text) => html`<code>${visible(text)}</code>`;
/**
* JSON for a `<script type="application/json">`. Without `<` no end of the script and no comment can come of it; HTML knows
* no other way out (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
*/
function dataScript(id, data) {
	return { html: `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll("<", "\\u003c")}<\/script>` };
}
/** A script or style sheet of our own, exactly as its hash was taken. */
const inline = (name, text) => ({ html: `<${name}>${text}</${name}>` });

// src/render/page/heat-map.ts
/** A sign for each cell, so that none is told by its colour alone, and the word that explains it. */
const CELLS = {
	compatible: {
		sign: "✓",
		word: "cellCompatible"
	},
	broken: {
		sign: "✕",
		word: "cellBroken"
	},
	denied: {
		sign: "·",
		word: "cellDenied"
	},
	cautious: {
		sign: "○",
		word: "cellCautious"
	},
	unknown: {
		sign: "?",
		word: "cellUnknown"
	}
};
/** A larger picture is read by nobody and costs its square. */
const MOST_RELEASES = 100;
/** Who can go to whom, as a table that is a picture: it needs no script. */
function heatMap(matrix, language) {
	const start = Math.max(0, matrix.releases.length - MOST_RELEASES);
	const releases = matrix.releases.slice(start);
	const word = (key, data = {}) => plain(speak(PAGE_WORDS[key], data, language));
	const cut = start === 0 ? NOTHING : html`<p class="hint">${word("matrixCut", {
		count: releases.length,
		all: matrix.releases.length
	})}</p>`;
	const heads = releases.map(({ name, number }) => html`<th scope="col"><span>${label(name, number)}</span></th>`);
	const rows = releases.map(({ name, number }, row) => {
		const cells = releases.map((_, column) => cellOf(matrix.cells[start + row]?.[start + column] ?? "unknown"));
		return html`<tr><th scope="row">${label(name, number)}</th>${cells}</tr>\n`;
	});
	const occurring = new Set(matrix.cells.flat());
	const legend = Object.keys(CELLS).filter((cell) => occurring.has(cell)).map((cell) => html`<li><span class="cell ${cell}" aria-hidden="true">${CELLS[cell].sign}</span> ${word(CELLS[cell].word)}</li>`);
	return html`<section class="matrix"><h2>${word("compatibility", { name: matrix.interface })}</h2>
<p class="hint">${word("matrixHint")}</p>${cut}
<ul class="legend">${legend}</ul>
<div class="scroller" tabindex="0" role="group" aria-label="${word("compatibility", { name: matrix.interface })}"><table><thead><tr><td>${word("from")}</td>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div></section>`;
}
const label = (name, number) => name === number ? visible(number) : `${visible(name)} (${visible(number)})`;
const cellOf = (cell) => html`<td class="${cell}">${CELLS[cell].sign}</td>`;

// src/render/page/client-words.ts
/** What the page's script says, in both languages. */
const CLIENT_WORDS = {
	clean: {
		en: "clean",
		zh: "无问题"
	},
	known: {
		en: "known",
		zh: "已知"
	},
	notice: {
		en: "notice",
		zh: "提示"
	},
	warning: {
		en: "warning",
		zh: "警告"
	},
	error: {
		en: "error",
		zh: "错误"
	},
	shown: {
		en: "{count} of {all} numbers shown",
		zh: "显示 {all} 个编号中的 {count} 个"
	},
	nothingShown: {
		en: "No number fits the filter.",
		zh: "没有符合筛选条件的编号。"
	},
	tag: {
		en: "tag",
		zh: "标签"
	},
	spec: {
		en: "file",
		zh: "文件"
	},
	number: {
		en: "Number",
		zh: "编号"
	},
	line: {
		en: "Line",
		zh: "发布线"
	},
	roles: {
		en: "Role",
		zh: "角色"
	},
	scheme: {
		en: "Scheme",
		zh: "方案"
	},
	where: {
		en: "Stated by",
		zh: "出处"
	},
	date: {
		en: "Date (UTC)",
		zh: "日期（UTC）"
	},
	previous: {
		en: "Judged against",
		zh: "对照编号"
	},
	first: {
		en: "first of its line",
		zh: "该发布线的首个编号"
	},
	commit: {
		en: "Commit",
		zh: "提交"
	},
	expected: {
		en: "expected",
		zh: "应为"
	},
	or: {
		en: " or ",
		zh: " 或 "
	},
	more: {
		en: "and {count} more",
		zh: "另有 {count} 项"
	},
	close: {
		en: "Close",
		zh: "关闭"
	},
	zoomIn: {
		en: "Zoom in",
		zh: "放大"
	},
	zoomOut: {
		en: "Zoom out",
		zh: "缩小"
	},
	zoomAll: {
		en: "Show all of it",
		zh: "显示全部"
	},
	theme: {
		en: "Colours",
		zh: "配色"
	},
	themeAuto: {
		en: "as the system",
		zh: "跟随系统"
	},
	themeLight: {
		en: "light",
		zh: "浅色"
	},
	themeDark: {
		en: "dark",
		zh: "深色"
	},
	printedRows: {
		en: "The first {count} of {all} rows are printed.",
		zh: "仅打印 {all} 行中的前 {count} 行。"
	}
};

// src/render/page/data.ts
/** How a point or a finding is shown; the order of this list is the order of weight, lightest first. */
const STATUSES = [
	"clean",
	"known",
	"notice",
	"warning",
	"error"
];

// src/render/page/pack.ts
/** The data of the page's script: 20,000 numbers, each with a finding, stay under 3 MB. */
function packPage(model, language, commitAddress) {
	const rules = [...new Set(model.findings.map(({ rule }) => rule))].sort();
	const names = model.lines.map(({ name }) => name);
	return {
		language,
		axis: model.axis,
		lines: model.lines.map(({ name, roles, scheme, from }) => ({
			name: visible(name),
			roles,
			scheme: visible(scheme),
			from: from === void 0 ? -1 : names.indexOf(from)
		})),
		rules,
		points: packPoints(model.points),
		...packFindings(model.findings, rules),
		commitAddress,
		words: wordsOf(language)
	};
}
function wordsOf(language) {
	const keys = Object.keys(CLIENT_WORDS);
	return Object.fromEntries(keys.map((key) => [key, CLIENT_WORDS[key][language]]));
}
function packPoints(points) {
	const last = /* @__PURE__ */ new Map();
	const previous = [];
	const names = [];
	let spelled;
	points.forEach((point, index) => {
		const before = point.previous === void 0 ? void 0 : last.get(keyOf(point.line, point.previous));
		previous.push(before === void 0 ? visible(point.previous ?? "") || 0 : index - before);
		last.set(keyOf(point.line, point.number), index);
		names.push(point.name === point.number ? 0 : point.name === spelled ? 1 : visible(point.name));
		if (point.name !== point.number) spelled = point.name;
	});
	return {
		lines: points.map(({ line }) => line),
		numbers: points.map(({ number }) => visible(number)),
		kinds: points.map(({ kind }) => kind[0]).join(""),
		names,
		commits: points.map(({ commit }) => commit.replace(/[^0-9a-f]/g, "").slice(0, 12)).join(" "),
		dates: points.map(({ date }, index) => date - (points[index - 1]?.date ?? 0)),
		previous
	};
}
const keyOf = (line, number) => `${line} ${number}`;
/** A run that starts with a digit: what tells one finding's sentence from another's. */
const VARYING = /\d[\w.~^+-]*/g;
function packFindings(findings, rules) {
	const known = /* @__PURE__ */ new Map();
	const sentences = [];
	const values = [];
	for (const { message } of findings) {
		const text = visibleSentence(message);
		const sentence = text.replace(VARYING, "");
		const index = known.get(sentence) ?? known.size;
		known.set(sentence, index);
		sentences.push(index);
		values.push([...text.matchAll(VARYING)].map(([value]) => value).join(" "));
	}
	return {
		findings: {
			points: findings.map(({ point }) => point),
			rules: findings.map(({ rule }) => rules.indexOf(rule)),
			statuses: findings.map(({ status }) => STATUSES.indexOf(status)).join(""),
			sentences,
			values,
			expected: findings.map(({ expected }) => expected.slice(0, 5).map(visible)),
			places: findings.some(({ place }) => place !== "") ? findings.map(({ place }) => visible(place)) : []
		},
		sentences: [...known.keys()]
	};
}

// src/render/page/shapes.ts
/**
* A shape for each status, in a square from -1 to 1: so that none is told by its colour alone. The diagram's script paints
* the same outlines.
*/
const SHAPES = {
	clean: "disc",
	known: "ring",
	notice: [
		[0, -1],
		[1, 0],
		[0, 1],
		[-1, 0]
	],
	warning: [
		[0, -.95],
		[1, .8],
		[-1, .8]
	],
	error: [
		[-.9, -.9],
		[.9, -.9],
		[.9, .9],
		[-.9, .9]
	]
};

// src/render/page/marks.ts
/** The mark as a small picture beside a word that says the same. */
function mark(status) {
	const shape = SHAPES[status];
	const outline = shape === "disc" ? html`<circle r=".8"/>` : shape === "ring" ? html`<circle r=".7" class="hollow"/>` : html`<path d="M${shape.map((corner) => corner.join(" ")).join("L")}Z"/>`;
	return html`<svg class="mark ${status}" viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">${outline}</svg>`;
}

// src/render/page/sections.ts
/** The answer: what the page is about, the verdict, and the counts. */
function masthead(model, language) {
	const count = (status) => model.findings.filter((finding) => finding.status === status).length;
	const tile = (value, word, status) => html`<li><b>${value.toLocaleString("en")}</b><span>${status === void 0 ? NOTHING : mark(status)}${PAGE_WORDS[word][language]}</span></li>`;
	const optional = (value, word, status) => value === 0 ? NOTHING : tile(value, word, status);
	return html`<header>
<div class="bar"><p class="brand">Pawl</p><button type="button" id="theme" hidden></button></div>
<h1>${visibleSentence(model.title)}</h1>
<p class="verdict ${model.verdict}">${verdictMark(model.verdict)} ${model.lead === "" ? VERDICT_WORDS[model.verdict][language] : visibleSentence(model.lead)}</p>
<ul class="tiles">
${model.kind === "audit" ? html`${tile(model.points.length, "numbers")}${tile(model.lines.length, "lines")}` : NOTHING}
${tile(count("error"), "errors", "error")}
${tile(count("warning"), "warnings", "warning")}
${tile(count("notice"), "notices", "notice")}
${optional(count("known"), "known", "known")}
${optional(model.gone, "gone")}
</ul>
</header>`;
}
function verdictMark(verdict) {
	switch (verdict) {
		case "pass": return html`<span aria-hidden="true">✓</span>`;
		case "fail": return html`<span aria-hidden="true">✕</span>`;
		case "unknown": return html`<span aria-hidden="true">?</span>`;
	}
}
/** What could not be looked at comes first: without it nobody should trust the rest. */
function unchecked(model, language) {
	if (model.unchecked.length === 0) return NOTHING;
	return html`<section class="alert"><h2>${PAGE_WORDS.unchecked[language]}</h2>
<ul>${model.unchecked.slice(0, MOST_LISTED).map((why) => html`<li>${visibleSentence(why)}</li>`)}</ul></section>`;
}
function notes(model) {
	const lists = model.notes.map(({ title, items }) => html`<section class="note"><h2>${title}</h2><ul>${items.slice(0, MOST_LISTED).map((item) => html`<li>${visibleSentence(item)}</li>`)}</ul></section>`);
	return html`${lists}`;
}
/** What a check found, in full: a change has few findings, and its author wants to read them at once. */
function findingCards(model, language) {
	if (model.kind === "audit") return NOTHING;
	const cards = model.findings.slice(0, MOST_LISTED).map(({ status, rule, place, message, expected }) => html`<article class="finding ${status}">
<p class="rule">${mark(status)}<code>${rule}</code> ${visible(place)}</p><p>${visibleSentence(message)}</p>
${expected.length === 0 ? NOTHING : html`<p>${plain(speak(PAGE_WORDS.expected, { numbers: expected.slice(0, 5) }, language))}</p>`}</article>`);
	return html`<section><h2>${PAGE_WORDS.findings[language]}</h2>${cards.length === 0 ? html`<p>${PAGE_WORDS.noFindings[language]}</p>` : cards}</section>`;
}
/** The rules that objected, most findings first, with all that one needs to act without leaving the page. */
function rulesSection(model, language) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule } of model.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	const entries = RULES.filter(({ id }) => counts.has(id)).sort((left, right) => (counts.get(right.id) ?? 0) - (counts.get(left.id) ?? 0)).map((rule) => html`<details id="rule-${rule.id}">
<summary><code>${rule.id}</code> <span class="count">${plain(speak(PAGE_WORDS.count, { count: counts.get(rule.id) ?? 0 }, language))}</span> <span>${rule.summary[language]}</span></summary>
<dl><dt>${PAGE_WORDS.why[language]}</dt><dd>${rule.why[language]}</dd><dt>${PAGE_WORDS.how[language]}</dt><dd>${rule.fix[language]}</dd></dl>
</details>`);
	if (entries.length === 0 && model.kind === "check") return NOTHING;
	return html`<section class="rules"><h2>${PAGE_WORDS.rules[language]}</h2>
${entries.length === 0 ? html`<p>${PAGE_WORDS.noFindings[language]}</p>` : entries}
</section>`;
}
/** Nobody reads a thousand names that were left out; the count says how many there are. */
const MOST_LISTED = 500;
/** The tags that took no part. */
function footnotes({ foreign, excluded }, language) {
	return html`${tagList("foreign", foreign, language)}${tagList("excluded", excluded, language)}`;
}
function tagList(word, tags, language) {
	if (tags.length === 0) return NOTHING;
	const shown = tags.slice(0, MOST_LISTED).map((tag) => html`<li>${code(visible(tag))}</li>`);
	const left = tags.length - shown.length;
	const more = left === 0 ? NOTHING : html`<li>${plain(speak(PAGE_WORDS.tagsCut, { count: left }, language))}</li>`;
	return html`<details class="tags"><summary>${plain(speak(PAGE_WORDS[word], { count: tags.length }, language))}</summary><ul>${shown}${more}</ul></details>`;
}

// src/render/page/workbench.ts
/** The parts that the page's script fills with life: the filter, the diagram and the table. */
const STATUS_WORDS = {
	clean: "clean",
	known: "known",
	notice: "notices",
	warning: "warnings",
	error: "errors"
};
/** So few numbers need no filter. */
const FEW = 5;
/** The filter is the legend as well: each status with its mark. */
function filterBar(model, language) {
	const word = (key) => PAGE_WORDS[key][language];
	const rules = [...new Set(model.findings.map(({ rule }) => rule))].sort();
	const occurring = /* @__PURE__ */ new Set([
		"clean",
		"notice",
		"warning",
		"error",
		...model.findings.map((each) => each.status)
	]);
	const boxes = STATUSES.filter((status) => occurring.has(status)).reverse().map((status) => html`<label class="chip"><input type="checkbox" name="status" value="${status}" checked>${mark(status)}${word(STATUS_WORDS[status])}</label>`);
	return html`<form id="filter" class="filter" role="search"${model.points.length > FEW ? NOTHING : html` hidden`} aria-label="${word("filter")}" autocomplete="off">
<label class="field wide">${word("search")}<input type="search" id="search" placeholder="${word("searchHint")}" spellcheck="false"></label>
<label class="field">${word("line")}<select id="line"><option value="">${word("allLines")}</option>${model.lines.map(({ name }, index) => html`<option value="${index}">${visible(name)}</option>`)}</select></label>
<label class="field">${word("rule")}<select id="rule"><option value="">${word("allRules")}</option>${rules.map((rule, index) => html`<option value="${index}">${rule}</option>`)}</select></label>
<fieldset><legend>${word("show")}</legend>${boxes}</fieldset>
<p id="count" role="status" aria-live="polite"></p>
<button type="reset">${word("clear")}</button>
</form>`;
}
function timeline(model, language) {
	const word = (key) => PAGE_WORDS[key][language];
	const title = word(model.axis === "time" ? "timeline" : "order");
	return html`<section aria-labelledby="timeline-title">
<div class="heading"><h2 id="timeline-title">${title}</h2><div id="zoom" class="buttons"></div></div>
<div id="timeline" class="timeline" tabindex="0" role="application" aria-label="${title}" aria-describedby="timeline-hint"></div>
<p id="timeline-hint" class="${model.kind === "audit" ? "hint" : "unseen"}">${word("timelineHint")}</p>
<p id="spoken" class="unseen" role="status" aria-live="polite"></p>
<div id="tip" class="tip" aria-hidden="true" hidden></div>
<aside id="details" class="details" tabindex="-1" aria-live="polite" hidden></aside>
</section>`;
}
const COLUMNS = [
	"status",
	"number",
	"line",
	"where",
	"date",
	"previous",
	"findings"
];
function numberTable(language) {
	const word = (key) => PAGE_WORDS[key][language];
	const heads = COLUMNS.map((column) => html`<th scope="col" class="${column}" data-column="${column}"><button type="button">${word(column)}</button></th>`);
	return html`<section aria-labelledby="table-title">
<h2 id="table-title">${word("table")}</h2>
<p class="hint" id="table-hint">${word("tableHint")}</p>
<div class="scroller" id="scroller"><table id="table" aria-labelledby="table-title" aria-describedby="table-hint"><thead><tr aria-rowindex="1">${heads}</tr></thead><tbody></tbody></table></div>
<p id="printed" class="printed"></p>
</section>`;
}

// src/render/page/page.ts
/**
* An audit as one self-contained page of HTML: it loads nothing, runs only the script whose hash stands in its policy, and
* is the same, byte for byte, for the same audit.
*/
function auditPage(audit, options) {
	return pageOf(pageOfAudit(audit, options.name ?? "", options.language), options);
}
/** The same page about one change or tag. */
function checkPage(report, options) {
	return pageOf(pageOfReport(report, options.language), options);
}
const LANGUAGE_TAGS = {
	en: "en",
	zh: "zh-Hans"
};
/** `style-src` and `script-src` name hashes only, so that nothing which came in with a name could ever run. */
const POLICY = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
function pageOf(model, { language, commitAddress = "", matrices = [] }) {
	return html`<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Pawl ${VERSION}">
<title>${model.title}</title>
${inline("style", style)}
</head>
<body>
${masthead(model, language)}
<main>
${unchecked(model, language)}
<noscript><p class="note">${PAGE_WORDS.noScript[language]}</p></noscript>
${findingCards(model, language)}
${notes(model)}
${filterBar(model, language)}
${timeline(model, language)}
${numberTable(language)}
${rulesSection(model, language)}
${matrices.map((matrix) => heatMap(matrix, language))}
${footnotes(model, language)}
</main>
<footer><p>${plain(speak(PAGE_WORDS.madeBy, { version: VERSION }, language))}</p></footer>
${dataScript("data", packPage(model, language, safeAddress(commitAddress)))}
${inline("script", script)}
</body>
</html>
`.html;
}
/** Only an address of the web is made a link of. */
const safeAddress = (address) => /^https?:\/\/[\w.-]+(?::\d+)?\//.test(address) ? address : "";

export { checkPage as n, auditPage as t };