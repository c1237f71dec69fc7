import subset from 'subset-font';
import fs from 'node:fs';
const base=new URL('../node_modules/@fontsource-variable/',import.meta.url);
const ascii = Array.from({length:95},(_, i)=>String.fromCharCode(32+i)).join('');
const few = ascii.replace(/[\[\]^_`{|}~<>\\=+*@#]/g,'')+'áéíóúüñÁÉÍÓÚÜÑ¿¡«»“”‘’–—…·•°\u00a0';
const text = ascii+'áéíóúüñÁÉÍÓÚÜÑ¿¡ªº«»“”‘’–—…·•°§©®™€¢×½→\u00a0\u2011';
const A='archivo/files/archivo-latin-standard-normal.woff2',S='source-serif-4/files/source-serif-4-latin-wght-normal.woff2',I='source-serif-4/files/source-serif-4-latin-wght-italic.woff2';
const K=['kern'];
for (const [f,t,ax,k] of [
 [A,few,{wght:{min:600,max:900},wdth:{min:75,max:125}},K],
 [A,few,{wght:{min:600,max:900},wdth:{min:75,max:125}},[]],
 [A,few,{wght:{min:600,max:900},wdth:{min:62,max:125}},K],
 [A,few,{wght:{min:600,max:850},wdth:{min:75,max:125}},K],
 [A,few,{wght:{min:600,max:850},wdth:{min:75,max:112}},K],
 [A,few,{wght:{min:600,max:850},wdth:{min:100,max:125}},K],
 [A,few,{wght:{min:600,max:850},wdth:{min:62,max:100}},K],
 [S,text,{wght:{min:400,max:700}},['kern','liga']],
 [S,text,{wght:{min:400,max:700}},['kern']],
 [S,text,{wght:{min:400,max:700}},[]],
 [S,few,{wght:{min:400,max:700}},['kern']],
 [I,few,{wght:400},['kern']],
 [I,few,{wght:400},[]],
]) { const b=await subset(fs.readFileSync(new URL(f,base)),t,{targetFormat:'woff2',variationAxes:ax,keepFeatures:k,noHinting:true,dropTables:[]}); console.log(f.slice(0,60),t.length,JSON.stringify(ax),k.join(),b.length); }
const b=await subset(fs.readFileSync(new URL(A,base)),few,{targetFormat:'sfnt',variationAxes:{wght:{min:600,max:900},wdth:{min:75,max:125}},keepFeatures:K,noHinting:true});
const n=b.readUInt16BE(4); for(let i=0;i<n;i++){const o=12+16*i; console.log(b.toString('latin1',o,o+4), b.readUInt32BE(o+12));}
