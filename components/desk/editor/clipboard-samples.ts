/**
 * What word processors put on the clipboard as HTML. Written by hand after the shapes that these programs
 * are known to write, shortened. What could be recorded from a running program is in `recorded/`.
 */

/** Word for the desktop: conditional comments, lists as paragraphs, a bold first row that is no header. */
export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} @list l0 {mso-list-id:1;} --></style></head>
<body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->
<h1><a name="_Toc1"></a><span lang=EN-GB style='mso-bookmark:_Toc1'>Harbour opens<o:p></o:p></span></h1>
<p class=MsoNormal align=center style='text-align:center'><span lang=EN-GB style='font-family:"Arial",sans-serif'>The <b style='mso-bidi-font-weight:normal'>new harbour</b> opened today; see <a href="https://example.org/report"><span style='color:#0563C1'>the report</span></a>.<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-GB style='mso-no-proof:yes'><!--[if gte vml 1]><v:shape id="Picture_x0020_1" alt="Two ships at the north pier" style='width:451.5pt;height:253.5pt'><v:imagedata src="file:///C:/Temp/msohtmlclip1/01/clip_image001.jpg" o:title="harbour"/></v:shape><![endif]--><![if !vml]><img width=602 height=338 src="file:///C:/Temp/msohtmlclip1/01/clip_image002.jpg" alt="Two ships at the north pier" v:shapes="Picture_x0020_1"><![endif]><o:p></o:p></span></p>
<p class=MsoNormal><img width=300 height=200 src="file:///C:/Temp/msohtmlclip1/01/clip_image004.png" alt="A group of people standing on a pier&#10;&#10;Description automatically generated" v:shapes="Picture_x0020_2"></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Two piers<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>north<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>south<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>A light<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Ships<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Boats<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'><td width=300 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal><b>Year<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Ships<o:p></o:p></b></p></td></tr><tr><td><p class=MsoNormal>2018<o:p></o:p></p></td><td><p class=MsoNormal>42<o:p></o:p></p></td></tr></table>
<!--EndFragment--></body></html>`;

/** LibreOffice Writer: fonts as elements, alignment as attributes, header cells where the table has a heading row. */
export const LIBREOFFICE = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">p { margin-bottom: 0.25cm; background: transparent } td p { orphans: 0 }</style></head>
<body lang="en-US" link="#000080" vlink="#800000" dir="ltr"><h1 class="western">Harbour opens</h1>
<p align="justify" style="line-height: 115%; margin-bottom: 0cm"><font color="#000000"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">The <b>new</b>
harbour.</font></font></font></p>
<p style="line-height: 100%; margin-bottom: 0cm"><img src="data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ==" name="Image1" alt="The mayor opens the gate" align="bottom" width="642" height="428" border="0"/></p>
<ul><li><p style="line-height: 100%; margin-bottom: 0cm">Two piers</p></li>
<li><p style="margin-bottom: 0cm"><font face="Arial">A light</font></p></li></ul>
<table width="665" cellpadding="4" cellspacing="0"><col width="328"/><col width="329"/><thead><tr valign="top"><th width="328" style="border: 1px solid #000000"><p align="center">Year</p></th><th><p>Ships</p></th></tr></thead><tbody><tr valign="top"><td sdval="2018" sdnum="1033;"><p>2018</p></td><td sdval="42"><p>42</p></td></tr></tbody></table>
<p style="margin-bottom: 0cm"><br/></p></body></html>`;

/** Google Docs: all inside a bold element that is not bold, weights as styles, lists with roles. */
export const GOOGLE_DOCS = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-5f1b2c3d-7fff-0000-1111-222233334444"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt"><span style="font-size:20pt;font-weight:400;white-space:pre-wrap;">Harbour opens</span></h1><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400;font-style:normal;white-space:pre-wrap;">The </span><span style="font-size:11pt;font-weight:700;white-space:pre-wrap;">new</span><span style="font-weight:400;white-space:pre-wrap;"> harbour, </span><a href="https://example.org/report" style="text-decoration:none;"><span style="color:#1155cc;font-weight:400;text-decoration:underline;white-space:pre-wrap;">the report</span></a></p><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400;white-space:pre-wrap;"><span style="border:none;display:inline-block;overflow:hidden;width:602px;height:338px;"><img src="https://lh7-rt.googleusercontent.com/docsz/AD_4nXe?key=a" width="602" height="338" style="margin-left:0px;margin-top:0px;" title="IMG_2034.jpg" /></span></span></p><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc;font-weight:400" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">Two piers</span></p></li><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">A light</span></p></li></ul><br><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col /><col /></colgroup><tbody><tr style="height:0pt"><td style="border:solid #000 1pt;"><p dir="ltr"><span style="font-weight:400">Year</span></p></td><td><p dir="ltr"><span>Ships</span></p></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`;
