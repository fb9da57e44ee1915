<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
<context>
    <name>Actions</name>
    <message>
        <source>ファイル(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>編集(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>行(&amp;R)</source>
        <translation>&amp;Rows</translation>
    </message>
    <message>
        <source>表示(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>ヘルプ(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>新しい保存先(&amp;N)…</source>
        <translation>&amp;New store…</translation>
    </message>
    <message>
        <source>保存先を開く(&amp;O)…</source>
        <translation>&amp;Open store…</translation>
    </message>
    <message>
        <source>控えを取る(&amp;B)…</source>
        <translation>Save a &amp;backup…</translation>
    </message>
    <message>
        <source>保存の確認(&amp;S)</source>
        <translation>Is everything &amp;saved?</translation>
    </message>
    <message>
        <source>取込み(&amp;I)…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>クリップボードから取込み(&amp;C)</source>
        <translation>Import from &amp;clipboard</translation>
    </message>
    <message>
        <source>書き出し(&amp;X)…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>年度を始める・シートの作成(&amp;Y)…</source>
        <translation>Start a &amp;year or make sheets…</translation>
    </message>
    <message>
        <source>このシートを削除(&amp;D)…</source>
        <translation>&amp;Delete this sheet…</translation>
    </message>
    <message>
        <source>印刷プレビュー(&amp;V)…</source>
        <translation>Print pre&amp;view…</translation>
    </message>
    <message>
        <source>印刷(&amp;P)…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>終了(&amp;Q)</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>元に戻す(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>やり直す(&amp;R)</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>切り取り(&amp;T)</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>コピー(&amp;C)</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>貼り付け(&amp;P)</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>内容の消去(&amp;L)</source>
        <translation>C&amp;lear</translation>
    </message>
    <message>
        <source>下へコピー(&amp;D)</source>
        <translation>Fill &amp;down</translation>
    </message>
    <message>
        <source>すべての年度から検索(&amp;F)</source>
        <translation>&amp;Find in all years</translation>
    </message>
    <message>
        <source>変更（理由付き）(&amp;A)…</source>
        <translation>Change with a re&amp;ason…</translation>
    </message>
    <message>
        <source>次の未記入へ(&amp;B)</source>
        <translation>Next &amp;blank cell</translation>
    </message>
    <message>
        <source>行を追加(&amp;A)</source>
        <translation>&amp;Add row</translation>
    </message>
    <message>
        <source>行を複製(&amp;D)</source>
        <translation>&amp;Duplicate row</translation>
    </message>
    <message>
        <source>行を削除(&amp;R)</source>
        <translation>&amp;Remove row</translation>
    </message>
    <message>
        <source>上へ(&amp;U)</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>下へ(&amp;W)</source>
        <translation>Move do&amp;wn</translation>
    </message>
    <message>
        <source>使う列の選択(&amp;C)…</source>
        <translation>Choose &amp;columns…</translation>
    </message>
    <message>
        <source>シートの一覧へ(&amp;L)</source>
        <translation>Go to the &amp;list of sheets</translation>
    </message>
    <message>
        <source>次の領域へ(&amp;P)</source>
        <translation>Next &amp;pane</translation>
    </message>
    <message>
        <source>前のシート(&amp;B)</source>
        <translation>Previous sheet (&amp;B)</translation>
    </message>
    <message>
        <source>次のシート(&amp;N)</source>
        <translation>&amp;Next sheet</translation>
    </message>
    <message>
        <source>表の前後の項目をたたむ(&amp;F)</source>
        <translation>&amp;Fold the fields around the table</translation>
    </message>
    <message>
        <source>最新の内容にする(&amp;R)</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>画面の色：パソコンの設定に合わせる(&amp;S)</source>
        <translation>Colours: as the &amp;system</translation>
    </message>
    <message>
        <source>画面の色：明るい(&amp;I)</source>
        <translation>Colours: l&amp;ight</translation>
    </message>
    <message>
        <source>画面の色：暗い(&amp;D)</source>
        <translation>Colours: &amp;dark</translation>
    </message>
    <message>
        <source>キー操作の一覧(&amp;K)</source>
        <translation>List of &amp;keys</translation>
    </message>
    <message>
        <source>このプログラムについて(&amp;A)</source>
        <translation>&amp;About this program</translation>
    </message>
    <message>
        <source>見本を開く(&amp;M)</source>
        <translation>Open the sa&amp;mple</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>書き出し</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>書き出す範囲</source>
        <translation>What to export</translation>
    </message>
    <message>
        <source>このシート(&amp;S)</source>
        <translation>This &amp;sheet</translation>
    </message>
    <message>
        <source>この部署(&amp;U)</source>
        <translation>This &amp;unit</translation>
    </message>
    <message>
        <source>この年度のすべて(&amp;Y)</source>
        <translation>The whole &amp;year</translation>
    </message>
    <message>
        <source>ファイルの形式(&amp;F)</source>
        <translation>File &amp;format</translation>
    </message>
    <message>
        <source>ファイルの形式</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>公表版にする（内部の列を除く）(&amp;P)</source>
        <translation>For publication (without internal columns) (&amp;P)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>取込みの確認</source>
        <translation>Check the import</translation>
    </message>
    <message>
        <source>ファイルに年度がないときの年度(&amp;Y)</source>
        <translation>&amp;Year where the file does not say</translation>
    </message>
    <message>
        <source>ファイルに年度がないときの年度</source>
        <translation>Year where the file does not say</translation>
    </message>
    <message>
        <source>令和6年度、R6、2024</source>
        <translation>令和6年度, R6, 2024</translation>
    </message>
    <message>
        <source>読み直す(&amp;R)</source>
        <translation>&amp;Read again</translation>
    </message>
    <message>
        <source>取込みの内容</source>
        <translation>What will be imported</translation>
    </message>
</context>
<context>
    <name>ImportTree</name>
    <message>
        <source>%1 の %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>読み取れなかったセル</source>
        <translation>Cells not recognised</translation>
    </message>
    <message>
        <source>確認してほしいセル</source>
        <translation>Cells to check</translation>
    </message>
    <message>
        <source>取り込まないもの</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>隠れているもの</source>
        <translation>Hidden parts</translation>
    </message>
    <message>
        <source>%1（%2件）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>新しいシート %1枚</source>
        <translation>%1 new sheets</translation>
    </message>
    <message>
        <source>変わるシート %1枚（%2か所）</source>
        <translation>%1 changed sheets (%2 cells)</translation>
    </message>
    <message>
        <source>同じシート %1枚</source>
        <translation>%1 equal sheets</translation>
    </message>
    <message>
        <source>新しい行 %1</source>
        <translation>%1 new rows</translation>
    </message>
    <message>
        <source>取り込むものはありません</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>ファイル・内容</source>
        <translation>File and content</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>説明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>%1（取り込めません）</source>
        <translation>%1 (cannot be imported)</translation>
    </message>
    <message>
        <source>新しく登録する部署（%1）</source>
        <translation>New units (%1)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>NewYearDialog</name>
    <message>
        <source>年度を始める・シートの作成</source>
        <translation>Start a year, make sheets</translation>
    </message>
    <message>
        <source>様式(&amp;F)</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>様式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>年度(&amp;Y)</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>シートの年度</source>
        <translation>Year of the sheets</translation>
    </message>
    <message>
        <source>令和8年度、R8、2026</source>
        <translation>令和8年度, R8, 2026</translation>
    </message>
    <message>
        <source>計画の最終年度(&amp;L)</source>
        <translation>&amp;Last year of the plan</translation>
    </message>
    <message>
        <source>計画の最終年度</source>
        <translation>Last year of the plan</translation>
    </message>
    <message>
        <source>令和12年度、R12、2030</source>
        <translation>令和12年度, R12, 2030</translation>
    </message>
    <message>
        <source>部署（1行に1つ）(&amp;U)</source>
        <translation>&amp;Units (one a line)</translation>
    </message>
    <message>
        <source>部署（1行に1つ）</source>
        <translation>Units (one a line)</translation>
    </message>
    <message>
        <source>市民部窓口課
市民部保険課</source>
        <translation>市民部窓口課
市民部保険課</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>自治体の目標管理シートを作り、記入し、印刷します。</source>
        <translation>Makes, fills in and prints municipal goal sheets.</translation>
    </message>
    <message>
        <source>画面の言葉（ja、en）。</source>
        <translation>Language of the window (ja, en).</translation>
    </message>
    <message>
        <source>架空の市の見本を開きます。</source>
        <translation>Open the sample of an invented city.</translation>
    </message>
    <message>
        <source>表示した画面を画像に保存して終わります。</source>
        <translation>Save a picture of the window and quit.</translation>
    </message>
    <message>
        <source>開く保存先（.mokuhyo）、または取り込むファイル。</source>
        <translation>Store to open (.mokuhyo), or files to import.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>フォント「%1」をPDFに埋め込めません。別のフォントを選んでください。</source>
        <translation>The font “%1” cannot be embedded in a PDF. Choose another font.</translation>
    </message>
    <message>
        <source>様式のフォントはPDFへの埋め込みが許されていません。様式のフォントを「BIZ UDゴシック」などに変えてください。</source>
        <translation>The form&apos;s font may not be embedded in a PDF. Change the form&apos;s font, for example to BIZ UDGothic.</translation>
    </message>
    <message>
        <source>PDFの書き出しを中止しました。</source>
        <translation>The PDF export was cancelled.</translation>
    </message>
    <message>
        <source>書き出すページがありません。</source>
        <translation>There are no pages to export.</translation>
    </message>
    <message>
        <source>PDFを作れませんでした（%1）。</source>
        <translation>The PDF could not be made (%1).</translation>
    </message>
    <message>
        <source>空き容量が足りないため、PDFを保存できません。不要なファイルを消すか、別の場所を選んでください。</source>
        <translation>Not enough space to save the PDF. Delete files you do not need or choose another place.</translation>
    </message>
    <message>
        <source>PDFを保存できません（%1）。保存先を確かめてください。</source>
        <translation>The PDF cannot be saved (%1). Check where it goes.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>そのページはありません。印刷するページを確かめてください。</source>
        <translation>There are no such pages. Check which pages to print.</translation>
    </message>
    <message>
        <source>印刷を始められません。プリンターを確かめてください。</source>
        <translation>Printing cannot start. Check the printer.</translation>
    </message>
    <message>
        <source>印刷を中止しました。</source>
        <translation>Printing was cancelled.</translation>
    </message>
    <message>
        <source>印刷が途中で止まりました。プリンターを確かめてください。</source>
        <translation>Printing stopped half-way. Check the printer.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>キー操作の一覧</source>
        <translation>List of keys</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>「%1」という行はありません。</source>
        <translation>There is no row “%1”.</translation>
    </message>
    <message>
        <source>「%1」は 欄の名前=内容 の形で、様式にある欄を指定してください。</source>
        <translation>“%1”: give a field of the form as LABEL=VALUE.</translation>
    </message>
    <message>
        <source>削除する行を --item で指定してください。</source>
        <translation>Name the row to remove with --item.</translation>
    </message>
    <message>
        <source>変更する欄を 欄の名前=内容 の形で指定してください。</source>
        <translation>Give the fields to change as LABEL=VALUE.</translation>
    </message>
    <message>
        <source>%1（%2枚のシート）</source>
        <translation>%1 (%2 sheets)</translation>
    </message>
    <message>
        <source>書き出し</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1 に書き出しました。</source>
        <translation>Exported to %1.</translation>
    </message>
    <message>
        <source>%1: 新しいシート %2、変わったシート %3、同じシート %4、新しい行 %5、変わった欄 %6</source>
        <translation>%1: %2 new sheets, %3 changed, %4 equal, %5 new rows, %6 changed cells</translation>
    </message>
    <message>
        <source>%1: 組織一覧に加えた部署: %2</source>
        <translation>%1: units added to the register: %2</translation>
    </message>
    <message>
        <source>シート「%1」はありません。</source>
        <translation>There is no sheet “%1”.</translation>
    </message>
    <message>
        <source>%1 を作りました。</source>
        <translation>Made %1.</translation>
    </message>
    <message>
        <source>%1 を開けません（%2）。</source>
        <translation>%1 cannot be opened (%2).</translation>
    </message>
    <message>
        <source>%1 は正しい様式ファイルです。</source>
        <translation>%1 is a correct form file.</translation>
    </message>
    <message>
        <source>様式 %1 を追加しました。</source>
        <translation>Added form %1.</translation>
    </message>
    <message>
        <source>控え</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>控えを %1 に書きました。</source>
        <translation>Wrote the backup to %1.</translation>
    </message>
    <message>
        <source>%1 を控えの内容に戻しました。</source>
        <translation>Restored %1 from the backup.</translation>
    </message>
    <message>
        <source>点検</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>異常はありません。</source>
        <translation>No defects found.</translation>
    </message>
    <message>
        <source>「%1」は年度として読めません。2024、令和6年度、R6 のように指定してください。</source>
        <translation>“%1” is not understood as a year. Write 2024, 令和6年度 or R6.</translation>
    </message>
    <message>
        <source>「%1」は行の欄です。--item で行を指定してください。</source>
        <translation>“%1” is a field of rows. Name the row with --item.</translation>
    </message>
    <message>
        <source>年度は --year 令和6年度 のように指定します。</source>
        <translation>Give the fiscal year as in --year 令和6年度.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>「%1」は二度使われています。</source>
        <translation>“%1” is used twice.</translation>
    </message>
    <message>
        <source>「%1」は phases にありません。</source>
        <translation>“%1” is not in phases.</translation>
    </message>
    <message>
        <source>「%1」は fields にありません。</source>
        <translation>“%1” is not in fields.</translation>
    </message>
    <message>
        <source>「%1」は columns にありません。</source>
        <translation>“%1” is not in columns.</translation>
    </message>
    <message>
        <source>「%1」の列が layout/table にありません。</source>
        <translation>Column “%1” is missing in layout/table.</translation>
    </message>
    <message>
        <source>rest は行の最後の欄にだけ使えます。</source>
        <translation>“rest” is for the last cell of a row only.</translation>
    </message>
    <message>
        <source>この行は %1 列分ありますが、表は %2 列です。</source>
        <translation>This row covers %1 columns, but the table has %2.</translation>
    </message>
    <message>
        <source>「%1」を記入する欄が layout の header にも footer にもありません。</source>
        <translation>Neither header nor footer of the layout has a cell for “%1”.</translation>
    </message>
    <message>
        <source>様式ファイルが大きすぎます（1MBまで）。</source>
        <translation>The form file is too large (1 MB at most).</translation>
    </message>
    <message>
        <source>JSONとして読めません（%1行目: %2）。</source>
        <translation>Not readable as JSON (line %1: %2).</translation>
    </message>
    <message>
        <source>「%1」が必要です。</source>
        <translation>“%1” is required.</translation>
    </message>
    <message>
        <source>「%1」という項目は使えません。つづりを確かめてください。</source>
        <translation>“%1” is not allowed here. Check the spelling.</translation>
    </message>
    <message>
        <source>使える文字は半角の英小文字で始まる英数字です。</source>
        <translation>Use letters and digits, beginning with a lower-case letter.</translation>
    </message>
    <message>
        <source>決められた値のどれでもありません。</source>
        <translation>Not one of the allowed values.</translation>
    </message>
    <message>
        <source>値の種類（文字列・数・一覧など）が違います。</source>
        <translation>The wrong kind of value (text, number, list …).</translation>
    </message>
    <message>
        <source>数が範囲の外です。</source>
        <translation>The number is out of range.</translation>
    </message>
    <message>
        <source>数または個数が範囲の外です。</source>
        <translation>The number or count is out of range.</translation>
    </message>
    <message>
        <source>書き方が様式の決まりに合いません（%1）。</source>
        <translation>This does not follow the rules of form files (%1).</translation>
    </message>
    <message>
        <source>様式を点検できませんでした（%1）。</source>
        <translation>The form could not be checked (%1).</translation>
    </message>
    <message>
        <source>「%1」という部署は組織一覧にありません。</source>
        <translation>The unit “%1” is not in the register.</translation>
    </message>
    <message>
        <source>「%1」に当てはまる部署が複数あります。IDで指定してください: %2</source>
        <translation>Several units match “%1”. Give an id: %2</translation>
    </message>
    <message>
        <source>一覧の項目の数が決まり（%1個）に合いません。</source>
        <translation>The list does not have as many entries as it must (%1).</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>見出し「%1」の下のセルから読みました。</source>
        <translation>Read from the cell below the heading “%1”.</translation>
    </message>
    <message>
        <source>見出し「%1」の右にある複数のセルを一つの欄にまとめました。</source>
        <translation>Several cells to the right of the heading “%1” were joined into one field.</translation>
    </message>
    <message>
        <source>ファイルが壊れているため読み取れません。元のファイルをExcelなどで開いて保存し直してください。</source>
        <translation>The file is damaged and cannot be read. Open and save the original in Excel or another program.</translation>
    </message>
    <message>
        <source>ファイルの中身が大きすぎるため読み取りを中止しました。目標管理シートのファイルか確かめてください。</source>
        <translation>The file&apos;s content is too large; reading stopped. Check that it is a file of goal sheets.</translation>
    </message>
    <message>
        <source>パスワードで保護されたファイルは読み取れません。パスワードを外して保存し直してください。</source>
        <translation>Files with a password cannot be read. Save it without the password.</translation>
    </message>
    <message>
        <source>読み取れる形式のファイルではありません。xlsx、ods、csv、tsvのいずれかを選んでください。</source>
        <translation>Not a readable kind of file. Choose xlsx, ods, csv or tsv.</translation>
    </message>
    <message>
        <source>古い形式（xls、xlsb）のファイルは読み取れません。Excelで開き、「Excelブック（xlsx）」として保存し直してください。</source>
        <translation>Old formats (xls, xlsb) cannot be read. Open it in Excel and save it as an Excel workbook (xlsx).</translation>
    </message>
    <message>
        <source>ファイル「%1」が見つかりません。</source>
        <translation>The file “%1” was not found.</translation>
    </message>
    <message>
        <source>ファイル「%1」を開けません（%2）。ほかのソフトで開いている場合は閉じてください。</source>
        <translation>The file “%1” cannot be opened (%2). Close it if another program has it open.</translation>
    </message>
    <message>
        <source>ファイル「%1」を最後まで読めません（%2）。</source>
        <translation>The file “%1” cannot be read to its end (%2).</translation>
    </message>
    <message>
        <source>非表示のシートは読み取りません。</source>
        <translation>Hidden tabs are not read.</translation>
    </message>
    <message>
        <source>目標管理シートではないため取り込みません。</source>
        <translation>Not a goal sheet; left out.</translation>
    </message>
    <message>
        <source>目標管理シートが見つかりません。様式の見出し（部課名、取組項目など）があるファイルか、登録した様式と合っているかを確かめてください。</source>
        <translation>No goal sheet found. Check that the file has the headings of a form and that the form is in this store.</translation>
    </message>
    <message>
        <source>様式のどの欄か分からないため取り込みません。</source>
        <translation>Not imported: it is not clear which field of the form this is.</translation>
    </message>
    <message>
        <source>非表示の行や列に、取り込まない内容があります。</source>
        <translation>Hidden rows or columns hold content that is not imported.</translation>
    </message>
    <message>
        <source>年度の記載が複数あるため、年度を決められません。</source>
        <translation>Several years are named, so the year cannot be told.</translation>
    </message>
    <message>
        <source>様式にある見出しが見つかりません。</source>
        <translation>A heading of the form was not found.</translation>
    </message>
    <message>
        <source>上の行と結合されたセルの内容を、この行にも入れました。</source>
        <translation>The text of the cell merged with the row above was used here as well.</translation>
    </message>
    <message numerus="yes">
        <source>分かれていた%n個のセルを一つの欄にまとめました。</source>
        <translation>
            <numerusform>%n separate cells were joined into one field.</numerusform>
            <numerusform>%n separate cells were joined into one field.</numerusform>
        </translation>
    </message>
    <message>
        <source>見出し「%1」の列からずれた位置にあります。</source>
        <translation>This stands beside the column of the heading “%1”.</translation>
    </message>
    <message>
        <source>番号だけのため取り込みません（「%1」は隣の列から読みました）。</source>
        <translation>Only a number: left out (“%1” was read from the next column).</translation>
    </message>
    <message>
        <source>行の名前となる欄が空です。前の行の続きでないか確かめてください。</source>
        <translation>The field that names the row is empty. Check whether it continues the row above.</translation>
    </message>
    <message>
        <source>番号だけが入力されています。</source>
        <translation>Only numbers were entered.</translation>
    </message>
    <message>
        <source>選択肢「%1」と空白や改行が異なります。</source>
        <translation>Differs from the choice “%1” in spaces or line breaks.</translation>
    </message>
    <message>
        <source>このほかにも確かめる箇所があります（多いため省略）。</source>
        <translation>There are more places to check (too many to list).</translation>
    </message>
    <message>
        <source>文字コードを判別できないため読み取れません。Excelで開き、xlsx形式で保存し直してください。</source>
        <translation>The character encoding is not recognised. Open it in Excel and save it as xlsx.</translation>
    </message>
    <message>
        <source>ファイルに許可されていない記述（DTDや深すぎる入れ子）が含まれるため読み取りを中止しました。</source>
        <translation>The file contains what is not allowed (a DTD or too deep nesting); reading stopped.</translation>
    </message>
</context>
<context>
    <name>mokuhyo</name>
    <message>
        <source>シートの記録が壊れています。「点検」で控えから戻してください。</source>
        <translation>The record of a sheet is damaged. Restore it from a backup.</translation>
    </message>
    <message>
        <source>（名称未入力）</source>
        <translation>(no name yet)</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::ActionRegistry</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>表の中</source>
        <translation>In the table</translation>
    </message>
    <message>
        <source>入力を始める（今の内容を置き換える）</source>
        <translation>Start typing, replacing the text</translation>
    </message>
    <message>
        <source>文字キー</source>
        <translation>Any character</translation>
    </message>
    <message>
        <source>入力を始める（今の内容に続ける）</source>
        <translation>Edit the text</translation>
    </message>
    <message>
        <source>確定して下へ・上へ</source>
        <translation>Save and go down or up</translation>
    </message>
    <message>
        <source>確定して右へ・左へ</source>
        <translation>Save and go right or left</translation>
    </message>
    <message>
        <source>欄の中で改行</source>
        <translation>Line break in a cell</translation>
    </message>
    <message>
        <source>入力をやめて元の内容に戻す</source>
        <translation>Stop and restore the text</translation>
    </message>
    <message>
        <source>選んだ欄の内容を消す</source>
        <translation>Clear the chosen cells</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::CellDelegate</name>
    <message>
        <source>%1の入力</source>
        <translation>Editing %1</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::ExportDialog</name>
    <message>
        <source>Excel（xlsx）</source>
        <translation>Excel (xlsx)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV（1行1取組項目）</source>
        <translation>CSV (one item a line)</translation>
    </message>
    <message>
        <source>JSON（他のシステム用）</source>
        <translation>JSON (for other systems)</translation>
    </message>
    <message>
        <source>このシート(&amp;S)：%1</source>
        <translation>This &amp;sheet: %1</translation>
    </message>
    <message>
        <source>この部署(&amp;U)：%1（%2）</source>
        <translation>This &amp;unit: %1 (%2)</translation>
    </message>
    <message>
        <source>この年度のすべて(&amp;Y)：%1</source>
        <translation>The whole &amp;year: %1</translation>
    </message>
    <message>
        <source>保存先を選ぶ…</source>
        <translation>Choose where…</translation>
    </message>
    <message>
        <source>_公表版</source>
        <translation>_public</translation>
    </message>
    <message>
        <source>%1ファイル (*.%2)</source>
        <translation>%1 file (*.%2)</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::FieldsPanel</name>
    <message>
        <source>選択</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>%1の選択肢</source>
        <translation>Choices for %1</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::FoldButton</name>
    <message>
        <source>開いています</source>
        <translation>Unfolded</translation>
    </message>
    <message>
        <source>たたんでいます</source>
        <translation>Folded</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::ImportDialog</name>
    <message>
        <source>例：%1</source>
        <translation>For example %1</translation>
    </message>
    <message>
        <source>取り込む</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>年度は「令和6年度」「R6」「2024」のように入力してください。</source>
        <translation>Write the year as 令和6年度, R6 or 2024.</translation>
    </message>
    <message>
        <source>読み取っています…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>%1個のファイルを取り込みます。</source>
        <translation>%1 files will be imported. </translation>
    </message>
    <message>
        <source>%1個は取り込めません。理由を確かめてください。</source>
        <translation>%1 cannot be imported; see why. </translation>
    </message>
    <message>
        <source>確認が必要なセルがあります。</source>
        <translation>Some cells need a look.</translation>
    </message>
    <message>
        <source>取り込めるファイルがありません。理由を確かめてください。</source>
        <translation>No file can be imported; see why.</translation>
    </message>
    <message>
        <source>何年度のシートか書かれていません。年度を入力してください。</source>
        <translation>The file does not say its fiscal year. Enter the year.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::JobProgress</name>
    <message>
        <source>中止</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>中止しています…</source>
        <translation>Cancelling…</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::MainWindow</name>
    <message>
        <source>読み込んでいます…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>目標管理シート</source>
        <translation>Goal sheets</translation>
    </message>
    <message>
        <source>よく使う操作</source>
        <translation>Frequent actions</translation>
    </message>
    <message>
        <source>最近使った保存先(&amp;R)</source>
        <translation>&amp;Recent stores</translation>
    </message>
    <message>
        <source>保存の状態</source>
        <translation>State of saving</translation>
    </message>
    <message>
        <source>保存先の名前</source>
        <translation>Name of the store</translation>
    </message>
    <message>
        <source>「%1」を開けません。%2</source>
        <translation>“%1” cannot be opened. %2</translation>
    </message>
    <message>
        <source>保存しています…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>できませんでした</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>元に戻す(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>元に戻す(&amp;U)：%1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>やり直す(&amp;R)</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>やり直す(&amp;R)：%1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>保存できていない入力があります</source>
        <translation>Some text is not saved</translation>
    </message>
    <message>
        <source>未記入なし</source>
        <translation>No blanks</translation>
    </message>
    <message>
        <source>未記入 %1</source>
        <translation>%1 blank</translation>
    </message>
    <message>
        <source>この年度にはまだシートがありません。</source>
        <translation>This year has no sheets yet.</translation>
    </message>
    <message>
        <source>%1 — %2 — 目標管理シート</source>
        <translation>%1 — %2 — Goal sheets</translation>
    </message>
    <message>
        <source>保存済み（%1）</source>
        <translation>Saved (%1)</translation>
    </message>
    <message>
        <source>保存できていない入力は、閉じると失われます。</source>
        <translation>Text that is not saved will be lost.</translation>
    </message>
    <message>
        <source>入力を捨てて閉じる</source>
        <translation>Discard and close</translation>
    </message>
    <message>
        <source>次に起動したときからパソコンの設定に合わせます。</source>
        <translation>The system&apos;s colours are used from the next start.</translation>
    </message>
    <message>
        <source>変更（理由付き）</source>
        <translation>Change with a reason</translation>
    </message>
    <message>
        <source>記入対象外の欄を直す理由を入力してください。変更履歴に残ります。</source>
        <translation>Why are locked cells changed? The reason is kept in the history.</translation>
    </message>
    <message>
        <source>「%1」を開く</source>
        <translation>Open “%1”</translation>
    </message>
    <message>
        <source>「%1」の欄に記入できるようにします。ほかの段階の欄は記入対象外になります。あとから元に戻せます。</source>
        <translation>The cells of “%1” can be filled in; those of other phases are locked. This can be undone.</translation>
    </message>
    <message>
        <source>このシートだけ</source>
        <translation>This sheet only</translation>
    </message>
    <message>
        <source>%1の同じ様式すべて</source>
        <translation>All of this form in %1</translation>
    </message>
    <message>
        <source>このプログラムについて</source>
        <translation>About this program</translation>
    </message>
    <message>
        <source>目標 %1

自治体の目標管理シートを作り、進捗を記入し、印刷・公表するためのプログラムです。
MITライセンス。アイコンはKDE Breeze（LGPL-3）。</source>
        <translation>Mokuhyo %1

Writes, tracks, prints and publishes the goal sheets of municipalities.
MIT licence. Icons from KDE Breeze (LGPL-3).</translation>
    </message>
    <message>
        <source>目標管理シートのデータ (*.mokuhyo)</source>
        <translation>Goal sheet data (*.mokuhyo)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>見本.mokuhyo</source>
        <translation>sample.mokuhyo</translation>
    </message>
    <message>
        <source>新しい保存先</source>
        <translation>New store</translation>
    </message>
    <message>
        <source>/目標管理シート.mokuhyo</source>
        <translation>/goal-sheets.mokuhyo</translation>
    </message>
    <message>
        <source>保存先を開く</source>
        <translation>Open a store</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>まだありません</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>控え（バックアップ）の保存先</source>
        <translation>Where to save the backup</translation>
    </message>
    <message>
        <source>控えを取っています</source>
        <translation>Saving a backup</translation>
    </message>
    <message>
        <source>控えを取りました：%1</source>
        <translation>Backup saved: %1</translation>
    </message>
    <message>
        <source>控えを取れませんでした</source>
        <translation>The backup failed</translation>
    </message>
    <message>
        <source>取り込むファイル</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>シートのファイル (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.json);;すべてのファイル (*)</source>
        <translation>Sheet files (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.json);;All files (*)</translation>
    </message>
    <message>
        <source>ファイルを読み取っています</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>クリップボードに文字がありません。Excelで表をコピーしてから選んでください。</source>
        <translation>The clipboard holds no text. Copy a table in Excel first.</translation>
    </message>
    <message>
        <source>クリップボード</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>取り込んでいます</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>取り込めませんでした</source>
        <translation>The import failed</translation>
    </message>
    <message>
        <source>取り込めなかったファイルがあります</source>
        <translation>Some files were not imported</translation>
    </message>
    <message>
        <source>取り込みました（%1か所）。</source>
        <translation>Imported (%1 cells).</translation>
    </message>
    <message>
        <source>新しい内容はありませんでした。</source>
        <translation>There was nothing new.</translation>
    </message>
    <message>
        <source>書き出す先</source>
        <translation>Where to export</translation>
    </message>
    <message>
        <source>書き出しています</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>書き出しました：%1</source>
        <translation>Exported: %1</translation>
    </message>
    <message>
        <source>書き出せませんでした</source>
        <translation>The export failed</translation>
    </message>
    <message>
        <source>シートを作れませんでした</source>
        <translation>The sheets could not be made</translation>
    </message>
    <message>
        <source>シートの削除</source>
        <translation>Delete sheet</translation>
    </message>
    <message>
        <source>「%1」を削除します。「元に戻す」で戻せます。</source>
        <translation>“%1” will be deleted. Undo brings it back.</translation>
    </message>
    <message>
        <source>削除する</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>印刷できません</source>
        <translation>Cannot print</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>印刷できませんでした</source>
        <translation>Printing failed</translation>
    </message>
    <message>
        <source>プリンターに送りました。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>行の複製</source>
        <translation>Duplicate row</translation>
    </message>
    <message>
        <source>%1行を削除しました。「元に戻す」で戻せます。</source>
        <translation>%1 rows removed. Undo brings them back.</translation>
    </message>
    <message>
        <source>貼り付け</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>表の行が%1行足りません。行を追加して貼り付けますか。</source>
        <translation>The table is %1 rows short. Add rows and paste?</translation>
    </message>
    <message>
        <source>%1行追加する</source>
        <translation>Add %1 rows</translation>
    </message>
    <message>
        <source>貼り付けによる行の追加</source>
        <translation>Rows added by pasting</translation>
    </message>
    <message>
        <source>この様式に、使うかどうかを選べる列はありません。</source>
        <translation>This form has no optional columns.</translation>
    </message>
    <message>
        <source>使う列の選択</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>様式ごとのCSVファイルを入れる場所</source>
        <translation>Folder for one CSV file per form</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::NewYearDialog</name>
    <message>
        <source>シートを作る</source>
        <translation>Make sheets</translation>
    </message>
    <message>
        <source>年度は「令和8年度」「R8」「2026」のように入力してください。</source>
        <translation>Write the year as 令和8年度, R8 or 2026.</translation>
    </message>
    <message>
        <source>計画の最終年度は、始まりの年度と同じか後にしてください。</source>
        <translation>The plan&apos;s last year must not be before its first.</translation>
    </message>
    <message>
        <source>シートを作る部署を入力してください。</source>
        <translation>Enter the units to make sheets for.</translation>
    </message>
    <message>
        <source>%1のシートを%2枚作ります。</source>
        <translation>%2 sheets for %1 will be made.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::PhaseStrip</name>
    <message>
        <source>段階</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>段階 %1（記入中）</source>
        <translation>Phase %1 (open)</translation>
    </message>
    <message>
        <source>段階 %1（記入対象外）</source>
        <translation>Phase %1 (locked)</translation>
    </message>
    <message>
        <source>「%1」の欄に記入できます。</source>
        <translation>The cells of “%1” can be filled in.</translation>
    </message>
    <message>
        <source>「%1」の記入を始めるときに押します。</source>
        <translation>Press to start filling in “%1”.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::PreviewView</name>
    <message>
        <source>ページの表示</source>
        <translation>Page view</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::PreviewWindow</name>
    <message>
        <source>印刷…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>印刷プレビュー：%1</source>
        <translation>Print preview: %1</translation>
    </message>
    <message>
        <source>ページの一覧</source>
        <translation>List of pages</translation>
    </message>
    <message>
        <source>縮小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>拡大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>幅に合わせる</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>ページ全体</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>プレビューを閉じる</source>
        <translation>Close preview</translation>
    </message>
    <message>
        <source>ページを組んでいます…</source>
        <translation>Laying out pages…</translation>
    </message>
    <message>
        <source>%1 / %2ページ&#x3000;%3%</source>
        <translation>Page %1 of %2   %3%</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::RejectionBar</name>
    <message>
        <source>入力した内容</source>
        <translation>What you typed</translation>
    </message>
    <message>
        <source>現在の内容</source>
        <translation>What is there now</translation>
    </message>
    <message>
        <source>保存できていない、入力した内容</source>
        <translation>What you typed, not saved</translation>
    </message>
    <message>
        <source>保存されている、現在の内容</source>
        <translation>What is saved now</translation>
    </message>
    <message>
        <source>入力した内容で保存し直す</source>
        <translation>Save what I typed</translation>
    </message>
    <message>
        <source>現在の内容にする</source>
        <translation>Take what is there</translation>
    </message>
    <message>
        <source>その欄へ</source>
        <translation>Go to the cell</translation>
    </message>
    <message>
        <source>%1は保存されていません。%2</source>
        <translation>%1 is not saved. %2</translation>
    </message>
    <message>
        <source>（ほか%1か所）</source>
        <translation> (and %1 more)</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::SearchPanel</name>
    <message>
        <source>すべての年度から探す言葉</source>
        <translation>Text to find in all years</translation>
    </message>
    <message>
        <source>検索の結果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>欄</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>検索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>検索を閉じる</source>
        <translation>Close search</translation>
    </message>
    <message>
        <source>見つかりません</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>はじめの%1件</source>
        <translation>First %1</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1 found</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::SheetDocument</name>
    <message>
        <source>「%1」</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1行目「%2」</source>
        <translation>Row %1 “%2”</translation>
    </message>
    <message>
        <source>この欄は様式にありません。</source>
        <translation>The form has no such field.</translation>
    </message>
    <message>
        <source>「%1」は「%2」の欄です。いまは記入対象外です。直すときは「編集」→「変更（理由付き）」を選んでください。</source>
        <translation>“%1” belongs to “%2” and is locked now. To correct it choose Edit → Change with a reason.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::SheetModel</name>
    <message>
        <source>未保存</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>記入対象外</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>未記入</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::SheetPage</name>
    <message>
        <source>シートの項目</source>
        <translation>Fields of the sheet</translation>
    </message>
    <message>
        <source>表の下の項目</source>
        <translation>Fields below the table</translation>
    </message>
    <message>
        <source>理由付きの変更を終える</source>
        <translation>Stop changing with a reason</translation>
    </message>
    <message>
        <source>%1（表の上のボタン）</source>
        <translation>%1 (button above the table)</translation>
    </message>
    <message>
        <source>%1から%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>変更（理由付き）：記入対象外の欄も直せます。理由「%1」</source>
        <translation>Changing with a reason: locked cells can be changed. Reason: “%1”</translation>
    </message>
    <message>
        <source>今回の記入欄に未記入はありません。</source>
        <translation>No blank cells among those to fill in now.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::SheetTable</name>
    <message>
        <source>取組項目の表</source>
        <translation>Table of items</translation>
    </message>
    <message>
        <source>つまんで動かすと行の順番が変わります。</source>
        <translation>Drag to change the order of rows.</translation>
    </message>
    <message>
        <source>行番号</source>
        <translation>Row numbers</translation>
    </message>
    <message>
        <source>表の見出し</source>
        <translation>Table headings</translation>
    </message>
    <message>
        <source>記入対象外のため変えなかった欄：%1</source>
        <translation>Left as they are because they are locked: %1</translation>
    </message>
    <message>
        <source>記入対象外のため変えなかった欄：%1 ほか%2</source>
        <translation>Left as they are because they are locked: %1 and %2 more</translation>
    </message>
    <message>
        <source>貼り付け</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>内容の消去</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>下へコピー</source>
        <translation>Fill down</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::ShortcutsDialog</name>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>すること</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>キー</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::StartPage</name>
    <message>
        <source>目標管理シートを始める</source>
        <translation>Begin with goal sheets</translation>
    </message>
    <message>
        <source>取込み</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>今あるExcelなどのシートを読み込みます。ファイルをこの画面に落としても取り込めます。</source>
        <translation>Reads the sheets you have in Excel or other files. You can also drop files here.</translation>
    </message>
    <message>
        <source>見本を開く</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>架空の市のシートで使い方を試します。いまの保存先には入りません。</source>
        <translation>Try things out with an invented city. Your own store is not touched.</translation>
    </message>
    <message>
        <source>年度を始める</source>
        <translation>Start a year</translation>
    </message>
    <message>
        <source>様式と部署を選び、空のシートを作ります。</source>
        <translation>Choose a form and units and make empty sheets.</translation>
    </message>
    <message>
        <source>保存先を開く</source>
        <translation>Open a store</translation>
    </message>
    <message>
        <source>ほかの場所にあるデータ（.mokuhyo）を開きます。</source>
        <translation>Opens data (.mokuhyo) that is somewhere else.</translation>
    </message>
    <message>
        <source>この保存先にはまだシートがありません。始め方を選んでください。</source>
        <translation>This store has no sheets yet. Choose how to begin.</translation>
    </message>
    <message>
        <source>始め方：%1</source>
        <translation>Begin: %1</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::TreePanel</name>
    <message>
        <source>シートの一覧</source>
        <translation>List of sheets</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>部署・シートを絞り込む</source>
        <translation>Filter units and sheets</translation>
    </message>
    <message>
        <source>部署・シートの絞り込み</source>
        <translation>Filter of units and sheets</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::YearTreeModel</name>
    <message>
        <source>部署なし</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>冊子：%1</source>
        <translation>Book: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1（%2件）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mokuhyo::merge</name>
    <message>
        <source>番号が同じで内容の違う変更があります。ファイルの出所を確かめてください。</source>
        <translation>There are changes with the same number and different content. Check where the file comes from.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::store</name>
    <message>
        <source>控えを読み直したところ、正しく書かれていませんでした。別のドライブに取ってください：%1</source>
        <translation>The backup was not written correctly. Save it to another drive: %1</translation>
    </message>
    <message>
        <source>控えを書き込めません。書き込める場所を選んでください：%1</source>
        <translation>The backup cannot be written. Choose a place that can be written to: %1</translation>
    </message>
    <message>
        <source>ファイルが見つかりません。場所と名前を確かめてください：%1</source>
        <translation>File not found. Check its place and name: %1</translation>
    </message>
    <message>
        <source>ファイルを読めません。読み取りの権限を確かめてください：%1</source>
        <translation>The file cannot be read. Check the permissions: %1</translation>
    </message>
    <message>
        <source>これは配布・回収用のファイルです。開くのではなく、取り込んでください：%1</source>
        <translation>This file is for handing out and collecting. Import it instead of opening it: %1</translation>
    </message>
    <message>
        <source>目標管理シートのデータファイルではありません。別のファイルを選んでください：%1</source>
        <translation>Not a data file of goal sheets. Choose another file: %1</translation>
    </message>
    <message>
        <source>データファイルが壊れています。控え（バックアップ）から戻してください：%1</source>
        <translation>The data file is damaged. Restore it from a backup: %1</translation>
    </message>
    <message>
        <source>ほかの画面か人がデータファイルを使っています。少し待ってからやり直してください：%1</source>
        <translation>Another window or person is using the data file. Wait a little and try again: %1</translation>
    </message>
    <message>
        <source>データファイルに書き込めません。書き込める場所に写してから開いてください：%1</source>
        <translation>The data file cannot be written to. Copy it to a place that can be written to: %1</translation>
    </message>
    <message>
        <source>ディスクの空きが足りません。不要なファイルを消してからやり直してください。これまでに保存した内容は無事です：%1</source>
        <translation>The disk is full. Delete files you do not need and try again. What was saved so far is safe: %1</translation>
    </message>
    <message>
        <source>中止しました。データは元のままです。</source>
        <translation>Cancelled. The data are as they were.</translation>
    </message>
    <message>
        <source>新しい版のプログラムで作られた控えです。プログラムを更新してから戻してください：%1</source>
        <translation>The backup was made by a newer program. Update the program first: %1</translation>
    </message>
    <message>
        <source>この控えは壊れています。別の控えを選んでください：%1</source>
        <translation>This backup is damaged. Choose another: %1</translation>
    </message>
    <message>
        <source>データファイルがほかの画面か人に開かれています。すべて閉じてから戻してください：%1</source>
        <translation>The data file is open elsewhere. Close it everywhere, then restore: %1</translation>
    </message>
    <message>
        <source>データファイルの読み書きに失敗しました。ドライブの接続と権限を確かめてください：%1</source>
        <translation>Reading or writing the data file failed. Check the drive and permissions: %1</translation>
    </message>
    <message>
        <source>データファイルの処理に失敗しました（%1）。控えを残して担当に知らせてください。</source>
        <translation>Working with the data file failed (%1). Keep a backup and tell whoever is in charge.</translation>
    </message>
    <message>
        <source>様式「%1」の第%2版は、内容の違うものが登録されています。版の番号を上げてください。</source>
        <translation>Version %2 of form “%1” is registered with other content. Raise the version number.</translation>
    </message>
    <message>
        <source>設定の名前「%1」は使えません。</source>
        <translation>“%1” cannot be the name of a setting.</translation>
    </message>
    <message>
        <source>保存先のないデータの控えは作れません。</source>
        <translation>Data without a file cannot be backed up.</translation>
    </message>
    <message>
        <source>ネットワークドライブ上のデータファイルには書き込めません（保存が失われるおそれがあるため）。このパソコンの中に写してから開いてください：%1</source>
        <translation>Data files on a network drive are not written to (saves could be lost). Copy it to this computer: %1</translation>
    </message>
    <message>
        <source>新しい版のプログラムで作られたデータファイルのため、閲覧だけできます。書き込むにはプログラムを更新してください：%1</source>
        <translation>Read only: the data file was made by a newer program. Update the program to write: %1</translation>
    </message>
    <message>
        <source>%1 さん（%2）が開いているため、閲覧だけできます。使い終わっているのにこの表示が出るときは、%3 を消してください。</source>
        <translation>Read only: %1 (%2) has it open. If they have finished and this still appears, delete %3.</translation>
    </message>
    <message>
        <source>閲覧用に開いています。書き込むには開き直してください。</source>
        <translation>Opened for reading. Open it again to write.</translation>
    </message>
    <message>
        <source>まだ書き終わっていない保存があるため、ここでは開けません。使っている人が閉じてから開くか、同じフォルダーのファイルごとこのパソコンに写して開いてください：%1</source>
        <translation>There are unfinished saves, so it cannot be opened here. Open it after its user has closed it, or copy it with the files beside it to this computer: %1</translation>
    </message>
    <message>
        <source>同じ名前のファイルがあります。別の名前を付けてください：%1</source>
        <translation>A file of this name exists. Choose another name: %1</translation>
    </message>
    <message>
        <source>この場所にはファイルを作れません。書き込めるフォルダーを選んでください：%1</source>
        <translation>No file can be made here. Choose a folder that can be written to: %1</translation>
    </message>
    <message>
        <source>取り込む変更の形が正しくありません。もう一度書き出してもらってください。</source>
        <translation>The changes to be taken in are malformed. Ask for a new export.</translation>
    </message>
    <message>
        <source>取り込む変更の中に、手元と番号が同じで内容の違うものがあります。ファイルの出所を確かめてください。</source>
        <translation>Some changes have the same number as ones here and other content. Check where the file comes from.</translation>
    </message>
    <message>
        <source>データファイルの一部を読めません。</source>
        <translation>Part of the data file cannot be read.</translation>
    </message>
    <message>
        <source>ほかにもあります。</source>
        <translation>There are more.</translation>
    </message>
    <message>
        <source>データファイルの構造が壊れています（%1）。</source>
        <translation>The structure of the data file is damaged (%1).</translation>
    </message>
    <message>
        <source>表 %1 の %2 行目が、ないものを指しています。</source>
        <translation>Row %2 of table %1 refers to what does not exist.</translation>
    </message>
    <message>
        <source>変更の記録の %1 番目が欠けています。</source>
        <translation>Entry %1 of the log is missing.</translation>
    </message>
    <message>
        <source>変更の記録の %1 番目（記録 %2、欄 %3）が、後から書き換えられています。</source>
        <translation>Entry %1 of the log (record %2, field %3) was altered afterwards.</translation>
    </message>
    <message>
        <source>検索用の控えに、ない欄のものが %1 件あります。</source>
        <translation>The search index has %1 entries of cells that do not exist.</translation>
    </message>
    <message>
        <source>記録 %1 の欄 %2 が、変更の記録と合いません。</source>
        <translation>Field %2 of record %1 does not agree with the log.</translation>
    </message>
    <message>
        <source>記録 %1 の欄 %2 は、変更の記録にありません。</source>
        <translation>Field %2 of record %1 is not in the log.</translation>
    </message>
    <message>
        <source>記録 %1 の一覧用の項目が、変更の記録と合いません。</source>
        <translation>The listing data of record %1 do not agree with the log.</translation>
    </message>
    <message>
        <source>記録か欄の指定がありません。</source>
        <translation>No record or field was given.</translation>
    </message>
    <message>
        <source>この欄は、ほかの画面か人が先に書き換えています。両方の内容を見て選んでください。</source>
        <translation>Another window or person changed this cell first. Look at both texts and choose.</translation>
    </message>
    <message>
        <source>この行は、ほかの画面か人が先に削除しています。行を元に戻してから書き込んでください。</source>
        <translation>Another window or person removed this row first. Bring the row back before writing.</translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>書き出すシートがありません。</source>
        <translation>There are no sheets to export.</translation>
    </message>
    <message>
        <source>書き出しを取り消しました。</source>
        <translation>The export was cancelled.</translation>
    </message>
    <message>
        <source>フォルダーを作れません。同じ名前のファイルがないか確かめてください。</source>
        <translation>The folder cannot be made. Check whether a file has the same name.</translation>
    </message>
    <message>
        <source>空き容量が足りないため書き出せません。不要なファイルを消すか、別の場所を選んでください。</source>
        <translation>Not enough space to export. Delete files you do not need or choose another place.</translation>
    </message>
    <message>
        <source>この場所には書き込めません。別の場所を選んでください。</source>
        <translation>This place cannot be written to. Choose another.</translation>
    </message>
    <message>
        <source>ファイルを書き出せません。保存先を確かめてください（%1）。</source>
        <translation>The file cannot be exported. Check where it goes (%1).</translation>
    </message>
    <message>
        <source>Excelファイルの仕上げができません：%1</source>
        <translation>The Excel file cannot be finished: %1</translation>
    </message>
    <message>
        <source>Excelファイルにセルを書けません：%1</source>
        <translation>A cell of the Excel file cannot be written: %1</translation>
    </message>
    <message>
        <source>「%1」の文が%2文字あり、Excelの1つのセルに入りません（%3文字まで）。文を短くするか、PDFで書き出してください。</source>
        <translation>The text of “%1” has %2 characters and does not fit an Excel cell (%3 at most). Shorten it or export a PDF.</translation>
    </message>
    <message>
        <source>作業用の領域に空きがないため、Excelファイルを作れません。不要なファイルを消してください。</source>
        <translation>No temporary space left for the Excel file. Delete files you do not need.</translation>
    </message>
    <message>
        <source>Excelファイルを作れません：%1</source>
        <translation>The Excel file cannot be made: %1</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>「%1」は今は記入できません（「%2」の欄で、その段階が開いていません）。段階を開くか、理由を付けて変更してください。</source>
        <translation>“%1” cannot be filled in now: it belongs to “%2”, which is not open. Open the phase or change it with a reason.</translation>
    </message>
    <message>
        <source>行の追加・削除・移動は「%1」の段階で行います。段階を開くか、理由を付けて変更してください。</source>
        <translation>Rows are added, removed and moved while “%1” is open. Open the phase or change with a reason.</translation>
    </message>
    <message>
        <source>その行は削除されています。画面を更新してください。</source>
        <translation>The row was removed. Reload the window.</translation>
    </message>
    <message>
        <source>「%1」という欄はありません。</source>
        <translation>There is no field “%1”.</translation>
    </message>
    <message>
        <source>「%1」の入力</source>
        <translation>Entering “%1”</translation>
    </message>
    <message>
        <source>%1個の欄の入力</source>
        <translation>Entering %1 cells</translation>
    </message>
    <message>
        <source>行の追加</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>行の削除</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>%1行の削除</source>
        <translation>Remove %1 rows</translation>
    </message>
    <message>
        <source>移動先の行がありません。</source>
        <translation>There is no row to move to.</translation>
    </message>
    <message>
        <source>行の移動</source>
        <translation>Move row</translation>
    </message>
    <message>
        <source>使う列の選択</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>書き出すシートがありません。年度や部署の指定を確かめてください。</source>
        <translation>There are no sheets to export. Check year and unit.</translation>
    </message>
    <message>
        <source>様式「%1」がありません。</source>
        <translation>There is no form “%1”.</translation>
    </message>
    <message>
        <source>%1 を開けません（%2）。</source>
        <translation>%1 cannot be opened (%2).</translation>
    </message>
    <message>
        <source>クリップボード</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>「%1」の取込み</source>
        <translation>Import of “%1”</translation>
    </message>
    <message>
        <source>何年度のシートか書かれていません。年度を指定してください。</source>
        <translation>The file does not say its year. Give the year.</translation>
    </message>
    <message>
        <source>ファイルに書かれた%1として取り込みます。</source>
        <translation>Imported as %1, as the file says.</translation>
    </message>
    <message>
        <source>この行はファイルにありません。データには残してあります。</source>
        <translation>The file does not have this row. It was kept.</translation>
    </message>
    <message>
        <source>取込みを中止しました。何も変わっていません。</source>
        <translation>The import was cancelled. Nothing has changed.</translation>
    </message>
    <message>
        <source>「%1」という部署が複数あります。部署を指定してください。</source>
        <translation>There are several units “%1”. Give the unit.</translation>
    </message>
    <message>
        <source>シートの年度を指定してください。</source>
        <translation>Give the year of the sheets.</translation>
    </message>
    <message>
        <source>シートの作成</source>
        <translation>Make sheet</translation>
    </message>
    <message>
        <source>%1枚のシートの作成</source>
        <translation>Make %1 sheets</translation>
    </message>
    <message>
        <source>シートの削除</source>
        <translation>Delete sheet</translation>
    </message>
    <message>
        <source>%1枚のシートの削除</source>
        <translation>Delete %1 sheets</translation>
    </message>
    <message>
        <source>「%1」という段階のあるシートが見つかりません。</source>
        <translation>No sheet with a phase “%1” was found.</translation>
    </message>
    <message>
        <source>「%1」を開く</source>
        <translation>Open “%1”</translation>
    </message>
    <message>
        <source>見本は空のデータにだけ開けます。新しいデータを作ってから開いてください。</source>
        <translation>The sample opens in an empty store only. Make a new store first.</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>データに保存された様式「%1」を読めません（%2）。</source>
        <translation>The form “%1” kept in the store cannot be read (%2).</translation>
    </message>
    <message>
        <source>様式「%1」の版%2は内容の違うものがすでにあります。version を上げてください。</source>
        <translation>Version %2 of form “%1” exists with other content. Raise its version.</translation>
    </message>
    <message>
        <source>様式「%1」がありません。様式ファイルを追加してください（forms add）。</source>
        <translation>The form “%1” is missing. Add its file (forms add).</translation>
    </message>
    <message>
        <source>「%1」のあとに別の変更があるため、元に戻せません。変更履歴から戻してください。</source>
        <translation>Something else changed after “%1”, so it cannot be undone. Restore it from the history.</translation>
    </message>
    <message>
        <source>シート「%1」はありません。</source>
        <translation>There is no sheet “%1”.</translation>
    </message>
    <message>
        <source>様式にない項目です。</source>
        <translation>The form has no such entry.</translation>
    </message>
    <message>
        <source>ファイルが大きすぎます。</source>
        <translation>The file is too large.</translation>
    </message>
    <message>
        <source>シートの一覧（JSON）として読めません（%1）。</source>
        <translation>Not readable as a list of sheets (JSON): %1.</translation>
    </message>
    <message>
        <source>シートが1枚もありません。</source>
        <translation>There is not a single sheet.</translation>
    </message>
    <message>
        <source>部署の追加</source>
        <translation>Add units</translation>
    </message>
    <message>
        <source>「%1」が空のため、どの部署のシートか分かりません。部署を指定してください。</source>
        <translation>“%1” is empty, so the unit is unknown. Give the unit.</translation>
    </message>
    <message>
        <source>%1行の追加</source>
        <translation>Adding %1 rows</translation>
    </message>
</context>
</TS>
