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
    <message>
        <source>年度(&amp;Y)</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>提出(&amp;S)</source>
        <translation>&amp;Submit</translation>
    </message>
    <message>
        <source>ウィンドウ(&amp;W)</source>
        <translation>&amp;Window</translation>
    </message>
    <message>
        <source>右へコピー(&amp;G)</source>
        <translation>Fill ri&amp;ght</translation>
    </message>
    <message>
        <source>置換(&amp;H)…</source>
        <translation>R&amp;eplace…</translation>
    </message>
    <message>
        <source>墨消し(&amp;K)…</source>
        <translation>Ma&amp;ke a redaction…</translation>
    </message>
    <message>
        <source>行の異動（中止・完了・統合など）(&amp;L)…</source>
        <translation>Change row &amp;status (discontinued, completed, merged etc.)…</translation>
    </message>
    <message>
        <source>提出する(&amp;S)…</source>
        <translation>&amp;Submit…</translation>
    </message>
    <message>
        <source>取下げ(&amp;W)</source>
        <translation>&amp;Withdraw</translation>
    </message>
    <message>
        <source>確認済みにする(&amp;A)…</source>
        <translation>M&amp;ark as checked…</translation>
    </message>
    <message>
        <source>差戻し(&amp;R)…</source>
        <translation>Send &amp;back…</translation>
    </message>
    <message>
        <source>この欄にコメント(&amp;C)…</source>
        <translation>&amp;Comment on this cell…</translation>
    </message>
    <message>
        <source>年度の準備(&amp;P)…</source>
        <translation>Set u&amp;p the year…</translation>
    </message>
    <message>
        <source>シートの作成(&amp;N)…</source>
        <translation>&amp;Make sheets…</translation>
    </message>
    <message>
        <source>段階と締切(&amp;D)…</source>
        <translation>Phases and &amp;deadlines…</translation>
    </message>
    <message>
        <source>組織一覧(&amp;O)…</source>
        <translation>&amp;Units register…</translation>
    </message>
    <message>
        <source>担当者の変更(&amp;C)…</source>
        <translation>&amp;Change person in charge…</translation>
    </message>
    <message>
        <source>まだ記入しない段階の列をたたむ・開く(&amp;C)</source>
        <translation>Fold or unfold &amp;columns of phases not open yet</translation>
    </message>
    <message>
        <source>新しいウィンドウ(&amp;N)</source>
        <translation>&amp;New window</translation>
    </message>
    <message>
        <source>ウィンドウを閉じる(&amp;C)</source>
        <translation>&amp;Close window</translation>
    </message>
    <message>
        <source>使い方(&amp;H)</source>
        <translation>&amp;How to use</translation>
    </message>
    <message>
        <source>変更履歴(&amp;H)…</source>
        <translation>Change &amp;history…</translation>
    </message>
    <message>
        <source>行の入力フォーム(&amp;O)</source>
        <translation>Row entry f&amp;orm</translation>
    </message>
    <message>
        <source>表と入力フォームを行き来(&amp;J)</source>
        <translation>&amp;Jump between table and entry form</translation>
    </message>
    <message>
        <source>議会資料（冊子）を作る(&amp;K)…</source>
        <translation>Ma&amp;ke council packet…</translation>
    </message>
    <message>
        <source>版の管理(&amp;E)…</source>
        <translation>&amp;Editions…</translation>
    </message>
    <message>
        <source>集計(&amp;L)</source>
        <translation>Conso&amp;lidation</translation>
    </message>
    <message>
        <source>提出状況一覧(&amp;B)</source>
        <translation>Progress &amp;board</translation>
    </message>
    <message>
        <source>集計・一覧(&amp;L)</source>
        <translation>Consolidation (a&amp;ll rows)</translation>
    </message>
    <message>
        <source>配布（照会）(&amp;H)…</source>
        <translation>&amp;Hand out…</translation>
    </message>
    <message>
        <source>回収(&amp;C)…</source>
        <translation>&amp;Collect…</translation>
    </message>
    <message>
        <source>食い違い(&amp;D)…</source>
        <translation>Con&amp;flicts…</translation>
    </message>
    <message>
        <source>評価の基準(&amp;R)…</source>
        <translation>Rating &amp;rules…</translation>
    </message>
    <message>
        <source>達成状況(&amp;A)</source>
        <translation>&amp;Achievement</translation>
    </message>
    <message>
        <source>点検(&amp;K)…</source>
        <translation>Chec&amp;k…</translation>
    </message>
    <message>
        <source>比較(&amp;M)…</source>
        <translation>Co&amp;mpare…</translation>
    </message>
    <message>
        <source>推移(&amp;T)…</source>
        <translation>Over &amp;the years…</translation>
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
    <message>
        <source>文字コード(&amp;E)</source>
        <translation>Character &amp;encoding</translation>
    </message>
    <message>
        <source>文字コード</source>
        <translation>Character encoding</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>取込み元</source>
        <translation>Imported from</translation>
    </message>
    <message>
        <source>はじめての記入</source>
        <translation>First entry</translation>
    </message>
    <message>
        <source>消去</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>変わったところ</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>（取り消し線は消した字、下線は入れた字）</source>
        <translation> (struck through: removed, underlined: added)</translation>
    </message>
    <message>
        <source>この行には何も書かれていませんでした。</source>
        <translation>Nothing was written in this row.</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>それまで</source>
        <translation>Before</translation>
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
    <message>
        <source>シートの作成</source>
        <translation>Make sheets</translation>
    </message>
    <message>
        <source>組織一覧の課をすべて入れる(&amp;A)</source>
        <translation>&amp;Add all sections of the units register</translation>
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
    <message>
        <source>この説明を表示します。</source>
        <translation>Show this help.</translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>（%1）</source>
        <translation>(%1)</translation>
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
    <name>Phrases</name>
    <message>
        <source>実績値を算定中のため</source>
        <translation>The actual value is still being calculated</translation>
    </message>
    <message>
        <source>国・県の通知を待っているため</source>
        <translation>Waiting for notice from the national or prefectural government</translation>
    </message>
    <message>
        <source>年度末に確定するため</source>
        <translation>To be settled at the end of the fiscal year</translation>
    </message>
    <message>
        <source>今年度は対象がないため</source>
        <translation>Nothing applies this fiscal year</translation>
    </message>
    <message>
        <source>字句修正</source>
        <translation>Wording fix</translation>
    </message>
    <message>
        <source>数値の訂正</source>
        <translation>Correction of figures</translation>
    </message>
    <message>
        <source>制度改正のため</source>
        <translation>Change of law or system</translation>
    </message>
    <message>
        <source>予算の変更のため</source>
        <translation>Change of budget</translation>
    </message>
    <message>
        <source>組織の変更のため</source>
        <translation>Change of organisation</translation>
    </message>
    <message>
        <source>前倒しで達成したため</source>
        <translation>Achieved ahead of schedule</translation>
    </message>
    <message>
        <source>他の取組に含めるため</source>
        <translation>Included in another item</translation>
    </message>
    <message>
        <source>未記入の欄を記入してください。</source>
        <translation>Please fill in the blank cells.</translation>
    </message>
    <message>
        <source>数値の根拠を確認してください。</source>
        <translation>Please check the basis of the figures.</translation>
    </message>
    <message>
        <source>単位を書いてください。</source>
        <translation>Please give the unit of measurement.</translation>
    </message>
    <message>
        <source>前年度と同じ文面です。今年度の内容を確認してください。</source>
        <translation>The text is the same as last year. Please check it for this year.</translation>
    </message>
    <message>
        <source>選ぶか入力</source>
        <translation>Choose or type</translation>
    </message>
    <message>
        <source>内容を確認し、正しいため</source>
        <translation>Content checked and correct</translation>
    </message>
    <message>
        <source>前年度と同じ内容でよいため</source>
        <translation>The same content as in the previous fiscal year is right</translation>
    </message>
    <message>
        <source>公表資料の表記に合わせたため</source>
        <translation>To match the wording of the published material</translation>
    </message>
    <message>
        <source>課に確認済みのため</source>
        <translation>Confirmed with the section</translation>
    </message>
    <message>
        <source>数値に表れない成果があったため</source>
        <translation>There were outcomes that figures do not show</translation>
    </message>
    <message>
        <source>外部の要因で実施できなかったため</source>
        <translation>Could not be carried out for external reasons</translation>
    </message>
    <message>
        <source>年度内の達成が見込まれるため</source>
        <translation>Expected to be achieved within the fiscal year</translation>
    </message>
    <message>
        <source>他の指標と合わせて判断したため</source>
        <translation>Judged together with other indicators</translation>
    </message>
    <message>
        <source>実績が見込の値のため</source>
        <translation>The actual value is provisional</translation>
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
    <name>RatingView</name>
    <message>
        <source>%1から</source>
        <translation>%1 onwards</translation>
    </message>
    <message>
        <source>%1だけ</source>
        <translation>%1 only</translation>
    </message>
    <message>
        <source>%1から%2まで</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>使われる年度</source>
        <translation>Fiscal years it applies to</translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>出典</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>%1以下</source>
        <translation>%1 or less</translation>
    </message>
    <message>
        <source>%1超</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>%1未満</source>
        <translation>less than %1</translation>
    </message>
    <message>
        <source>%1から%2まで</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1を維持</source>
        <translation>keep %1</translation>
    </message>
    <message>
        <source>%1以上</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>期日 %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>%1頃</source>
        <translation>around %1</translation>
    </message>
    <message>
        <source>期限 %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>実績 %1</source>
        <translation>Result: %1</translation>
    </message>
    <message>
        <source>（見込）</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>↑ 増加が望ましい</source>
        <translation>↑ Higher is better</translation>
    </message>
    <message>
        <source>↓ 減少が望ましい</source>
        <translation>↓ Lower is better</translation>
    </message>
    <message>
        <source>→ 維持が望ましい</source>
        <translation>→ Stable is better</translation>
    </message>
    <message>
        <source>%1（%2のうち）</source>
        <translation>%1 (out of %2)</translation>
    </message>
    <message>
        <source>%1の実績に加えて%2</source>
        <translation>%2 on top of the result of %1</translation>
    </message>
    <message>
        <source>達成</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>未達成</source>
        <translation>Not achieved</translation>
    </message>
    <message>
        <source>結果待ち</source>
        <translation>Result pending</translation>
    </message>
    <message>
        <source>達成したかどうかは判断できません</source>
        <translation>It cannot be determined whether this was achieved</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1（推定）</source>
        <translation>%1 (assumed)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>手で直した読み取り（%1）</source>
        <translation>Reading corrected by hand (%1)</translation>
    </message>
    <message>
        <source>数値として読み取れませんでした</source>
        <translation>Could not be read as a figure</translation>
    </message>
    <message>
        <source>この行の達成率 %1</source>
        <translation>Achievement rate of this row: %1</translation>
    </message>
    <message>
        <source>評価の目安は%1で、記入した評価と異なります</source>
        <translation>The suggested rating is %1, which differs from the rating entered</translation>
    </message>
    <message>
        <source>評価の目安：%1</source>
        <translation>Suggested rating: %1</translation>
    </message>
    <message>
        <source>評価の目安：%1のいずれか</source>
        <translation>Suggested rating: one of %1</translation>
    </message>
    <message>
        <source>評価の目安は出せません</source>
        <translation>No rating can be suggested</translation>
    </message>
    <message>
        <source>：%1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>「%1」は「%2」にない評価です</source>
        <translation>“%1” is not a rating of “%2”</translation>
    </message>
    <message>
        <source>異なる理由：%1</source>
        <translation>Reason for the difference: %1</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>文字キー</source>
        <translation>Any character</translation>
    </message>
    <message>
        <source>入力を始める（今の内容を置き換える）</source>
        <translation>Start typing, replacing the text</translation>
    </message>
    <message>
        <source>入力を始める（今の内容に続ける）</source>
        <translation>Edit the text</translation>
    </message>
    <message>
        <source>今の内容を消して入力を始める</source>
        <translation>Clear the text and start typing</translation>
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
        <source>選んだ欄すべてに同じ内容を入れる</source>
        <translation>Enter the same text in all chosen cells</translation>
    </message>
    <message>
        <source>入力・切り取り・行の移動をやめる</source>
        <translation>Stop typing, cutting or moving rows</translation>
    </message>
    <message>
        <source>選んだ欄の内容を消す</source>
        <translation>Clear the chosen cells</translation>
    </message>
    <message>
        <source>隣の欄へ</source>
        <translation>To the next cell</translation>
    </message>
    <message>
        <source>記入のある欄の端へ</source>
        <translation>To the edge of the filled cells</translation>
    </message>
    <message>
        <source>行の最初・最後の欄へ</source>
        <translation>To the first or last cell of the row</translation>
    </message>
    <message>
        <source>表の最初・最後の欄へ</source>
        <translation>To the first or last cell of the table</translation>
    </message>
    <message>
        <source>一画面上・下へ</source>
        <translation>One screen up or down</translation>
    </message>
    <message>
        <source>選ぶ範囲を広げる（Ctrlと組み合わせられる）</source>
        <translation>Extend the selection (also together with Ctrl)</translation>
    </message>
    <message>
        <source>列を選ぶ</source>
        <translation>Select the column</translation>
    </message>
    <message>
        <source>行を選ぶ</source>
        <translation>Select the row</translation>
    </message>
    <message>
        <source>すべての欄を選ぶ</source>
        <translation>Select all cells</translation>
    </message>
    <message>
        <source>入力中に選択肢を開く</source>
        <translation>Open the choices while typing</translation>
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
    <message>
        <source>「%1」は 追加、変更、中止、完了、統合、移管 か none で指定してください。</source>
        <translation>“%1”: give added, changed, discontinued, completed, merged, transferred or none.</translation>
    </message>
    <message>
        <source>行を --item で指定してください。</source>
        <translation>Name the row with --item.</translation>
    </message>
    <message>
        <source>「%1」を日付として読めません（例：令和8年10月31日、2026-10-31）。</source>
        <translation>“%1” is not understood as a date (examples: 令和8年10月31日, 2026-10-31).</translation>
    </message>
    <message>
        <source>「%1」という欄は様式にありません（行の欄は --item で行を指定してください）。</source>
        <translation>The form has no field “%1” (for a field of rows, name the row with --item).</translation>
    </message>
    <message>
        <source>ほかにもあります：%1</source>
        <translation>Also found elsewhere: %1</translation>
    </message>
    <message>
        <source>消す文字を --text で、欄全体なら --whole で指定してください。</source>
        <translation>Give the text to remove with --text, or the whole cell with --whole.</translation>
    </message>
    <message>
        <source>%1件の記録から消しました。</source>
        <translation>Removed from %1 records.</translation>
    </message>
    <message>
        <source>ほかの画面が読んでいるため、ファイルの中には残っています。すべて閉じてから、もう一度開くと消えます。</source>
        <translation>It is still inside the file because another window is reading it. Close it everywhere; it goes when the file is opened again.</translation>
    </message>
    <message>
        <source>この控えにはまだ残っています：%1</source>
        <translation>Still in this backup: %1</translation>
    </message>
    <message>
        <source>控えの墨消し</source>
        <translation>Redaction of backups</translation>
    </message>
    <message>
        <source>「%1」は 欄の名前=コメント か 行番号:欄の名前=コメント の形で指定してください。</source>
        <translation>“%1”: write LABEL=COMMENT or ROW:LABEL=COMMENT.</translation>
    </message>
    <message>
        <source>未記入の欄が%1残っています。</source>
        <translation>%1 blank cells are left.</translation>
    </message>
    <message>
        <source>墨消し：%1&#x3000;%2&#x3000;%3（%4件の記録）</source>
        <translation>Redaction: %1, %2, %3 (%4 records)</translation>
    </message>
    <message>
        <source>「%1」は日付として読めません。2027-04-01、令和9年4月1日、R9.4.1 のように指定してください。</source>
        <translation>“%1” is not understood as a date. Write 2027-04-01, 令和9年4月1日 or R9.4.1.</translation>
    </message>
    <message>
        <source>%1（%2から）</source>
        <translation>%1 (from %2)</translation>
    </message>
    <message>
        <source>作成</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>すでにあり</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>計画期間中</source>
        <translation>Within the plan period</translation>
    </message>
    <message>
        <source>計画期間終了</source>
        <translation>Plan period over</translation>
    </message>
    <message>
        <source>引き継ぐ部署なし</source>
        <translation>No successor unit</translation>
    </message>
    <message>
        <source>--carry には mission、items、targets、nothing を指定してください。</source>
        <translation>Give mission, items, targets or nothing with --carry.</translation>
    </message>
    <message>
        <source>様式「%1」がありません。</source>
        <translation>There is no form “%1”.</translation>
    </message>
    <message>
        <source>新しい部署でシートのないもの: %1</source>
        <translation>New units without a sheet: %1</translation>
    </message>
    <message>
        <source>年度の準備</source>
        <translation>Set up the year</translation>
    </message>
    <message>
        <source>壊れたデータファイルから墨消しの記録を読めませんでした。墨消しした内容が控えから戻っていないか、確かめてください。</source>
        <translation>The damaged data file does not tell what was redacted. Check that nothing redacted has come back from the backup.</translation>
    </message>
    <message>
        <source>%1シート %2頁</source>
        <translation>%1 sheets, %2 pages</translation>
    </message>
    <message>
        <source>取下げ（%1）</source>
        <translation>Withdrawn (%1)</translation>
    </message>
    <message>
        <source>版の公表</source>
        <translation>Publish edition</translation>
    </message>
    <message>
        <source>比較</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>変更一覧の書き出し先は .pdf か .xlsx で終わる名前にしてください。</source>
        <translation>The file for the list of changes must end in .pdf or .xlsx.</translation>
    </message>
    <message>
        <source>差替え</source>
        <translation>Replacement page</translation>
    </message>
    <message>
        <source>取り下げました。</source>
        <translation>Withdrawn.</translation>
    </message>
    <message>
        <source>--encoding cp932 はCSVにだけ使えます。</source>
        <translation>--encoding cp932 can be used for CSV only.</translation>
    </message>
    <message>
        <source>表紙や目次などの指定は packet と text だけで使えます。</source>
        <translation>Options such as cover and contents can be used with packet and text only.</translation>
    </message>
    <message>
        <source>「%1」という様式はありません。次の中から指定してください：%2</source>
        <translation>There is no form “%1”. Give one of: %2</translation>
    </message>
    <message>
        <source>%1: %2: 取り込む欄 %3（うち食い違い %4）、未記入 %5%6</source>
        <translation>%1: %2: cells to take in %3 (conflicts: %4), blank %5%6</translation>
    </message>
    <message>
        <source>、提出済にします</source>
        <translation>, will be marked as submitted</translation>
    </message>
    <message>
        <source>  食い違い %1: 配布時「%2」 企画側「%3」 課から「%4」</source>
        <translation>  Conflict %1: at hand-out “%2”, planning&apos;s “%3”, section&apos;s “%4”</translation>
    </message>
    <message>
        <source>以前の内容と同じです</source>
        <translation>same as earlier content</translation>
    </message>
    <message>
        <source>記入対象外です</source>
        <translation>outside the request</translation>
    </message>
    <message>
        <source>%1: %2: %3 を取り込みません（%4）。「%5」→「%6」</source>
        <translation>%1: %2: %3 is not taken in (%4): “%5” → “%6”</translation>
    </message>
    <message>
        <source>  行の追加「%1」</source>
        <translation>  Row added: “%1”</translation>
    </message>
    <message>
        <source>  行の削除「%1」</source>
        <translation>  Row removed: “%1”</translation>
    </message>
    <message>
        <source>%1: %2: 行「%3」は追加できないため取り込みません。</source>
        <translation>%1: %2: row “%3” is not taken in: rows cannot be added here.</translation>
    </message>
    <message>
        <source>%1: 行「%2」がファイルにありません。データには残してあります。削除するときは --delete-missing を付けてください。</source>
        <translation>%1: row “%2” is not in the file. It is kept in the store; add --delete-missing to remove it.</translation>
    </message>
    <message>
        <source>%1: 取り込めません。%2</source>
        <translation>%1: cannot be taken in. %2</translation>
    </message>
    <message>
        <source>%1: %2 と同じファイルです。</source>
        <translation>%1: same file as %2.</translation>
    </message>
    <message>
        <source>%1: %2 に回収済みです。</source>
        <translation>%1: already collected on %2.</translation>
    </message>
    <message>
        <source>%1: コメントへの回答: %2</source>
        <translation>%1: reply to a comment: %2</translation>
    </message>
    <message>
        <source>%1: シート「%2」: %3 --sheet-of &quot;%1:%2=シートのid&quot; で指定できます。</source>
        <translation>%1: sheet “%2”: %3 Name the sheet with --sheet-of &quot;%1:%2=SHEET-ID&quot;.</translation>
    </message>
    <message>
        <source>「%1」に当たる変更はファイルにありません。</source>
        <translation>The files hold no change that matches “%1”.</translation>
    </message>
    <message>
        <source>フォルダー %1 を作れません。</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>受領書_%1.txt</source>
        <translation>receipt_%1.txt</translation>
    </message>
    <message>
        <source>受領書_%1（%2）.txt</source>
        <translation>receipt_%1 (%2).txt</translation>
    </message>
    <message>
        <source>%1 を書けません（%2）。</source>
        <translation>%1 cannot be written (%2).</translation>
    </message>
    <message>
        <source>--sheet-of は「ファイル:シート名=シートのid」の形で指定します。</source>
        <translation>Give --sheet-of in the form FILE:SHEET-NAME=SHEET-ID.</translation>
    </message>
    <message>
        <source>回収</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>本文のファイルが読めません。場所を確かめてください。</source>
        <translation>The file with the message text cannot be read. Check where it is.</translation>
    </message>
    <message>
        <source>配布する部署を --unit で指定するか、すべてに配るときは --all を付けてください。</source>
        <translation>Name the units to hand out to with --unit, or add --all to hand out to all.</translation>
    </message>
    <message>
        <source>配布するファイルを置くフォルダーを -o で指定してください。</source>
        <translation>Name the folder for the packages with -o.</translation>
    </message>
    <message>
        <source>%1	%2	シート%3枚	%4行</source>
        <translation>%1	%2	%3 sheets	%4 rows</translation>
    </message>
    <message>
        <source>配布</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>配布しません：%1</source>
        <translation>Not handed out: %1</translation>
    </message>
    <message>
        <source>配布するものがありません。</source>
        <translation>There is nothing to hand out.</translation>
    </message>
    <message>
        <source>期限%1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>期限なし</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>回収%1</source>
        <translation>collected %1</translation>
    </message>
    <message>
        <source>未回収</source>
        <translation>not collected</translation>
    </message>
    <message>
        <source>未記入%1</source>
        <translation>blank %1</translation>
    </message>
    <message>
        <source>%1日超過</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>食い違い%1</source>
        <translation>conflicts %1</translation>
    </message>
    <message>
        <source>企画側</source>
        <translation>planning&apos;s</translation>
    </message>
    <message>
        <source>課から</source>
        <translation>section&apos;s</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>削除する</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>残す</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>    配布時: %1</source>
        <translation>    At hand-out: %1</translation>
    </message>
    <message>
        <source>「%1」をどうするか、--take か 欄の名前=内容 で指定してください。</source>
        <translation>Say what to do with “%1”: give --take or FIELD=CONTENT.</translation>
    </message>
    <message>
        <source>「%1」に食い違いはありません。</source>
        <translation>“%1” has no conflict.</translation>
    </message>
    <message>
        <source>「%1」には %2 の内容が一つに決まりません。欄の名前=内容 で指定してください。</source>
        <translation>“%1” has no single content for %2. Give FIELD=CONTENT.</translation>
    </message>
    <message>
        <source>--all には --take を付けてください。</source>
        <translation>--all needs --take.</translation>
    </message>
    <message>
        <source>確認済み（%1）</source>
        <translation>Accepted (%1)</translation>
    </message>
    <message>
        <source>「%1」という指摘はありません。check で表示される先頭の番号を指定してください。</source>
        <translation>There is no finding “%1”. Give a number shown at the start of a line by check.</translation>
    </message>
    <message>
        <source>点検するシートがありません。年度や部署の指定を確かめてください。</source>
        <translation>There are no sheets to check. Please check the year and units given.</translation>
    </message>
    <message>
        <source>墨消しした文字が戻ったかもしれません。変更履歴で確かめ、残っていればもう一度墨消ししてください: %1 %2</source>
        <translation>Redacted text may have come back. Look in the change history and redact it again if it is there: %1 %2</translation>
    </message>
    <message>
        <source>「%1」と「%2」の間に違いはありません。</source>
        <translation>There is no difference between “%1” and “%2”.</translation>
    </message>
    <message>
        <source>未評価 %1</source>
        <translation>not rated %1</translation>
    </message>
    <message>
        <source>「%1」では集計できません。unit、department、year を指定してください。</source>
        <translation>Figures cannot be grouped by “%1”. Give unit, department or year.</translation>
    </message>
    <message>
        <source>「%1」では集計できません。unit、department、year か、選択肢のある欄の名前（%2）を指定してください。</source>
        <translation>Cannot group by “%1”. Give unit, department, year or the name of a field with choices (%2).</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>項目数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>対象外</source>
        <translation>Outside the request</translation>
    </message>
    <message>
        <source>平均達成率</source>
        <translation>Mean achievement rate</translation>
    </message>
    <message>
        <source>評価の基準「%1」はありません。</source>
        <translation>There is no rating rule “%1”.</translation>
    </message>
    <message>
        <source>出典：%1&#x3000;%2</source>
        <translation>Source: %1, %2</translation>
    </message>
    <message>
        <source>%1 は正しい評価の基準のファイルです。</source>
        <translation>%1 is a valid rating rule file.</translation>
    </message>
    <message>
        <source>評価の基準 %1 を追加しました。</source>
        <translation>Added rating rule %1.</translation>
    </message>
    <message>
        <source>様式 %1 の評価の基準を %2 に決めました。</source>
        <translation>Form %1 now uses rating rule %2.</translation>
    </message>
    <message>
        <source>様式 %1 の評価の基準の決定を取り消しました。</source>
        <translation>Removed the choice of rating rule for form %1.</translation>
    </message>
    <message>
        <source>%1行目	%2	%3	目安：%4	%5</source>
        <translation>Row %1	%2	%3	Suggested: %4	%5</translation>
    </message>
    <message>
        <source>理由：%1（%2）</source>
        <translation>Reason: %1 (%2)</translation>
    </message>
    <message>
        <source>理由がまだありません</source>
        <translation>No reason yet</translation>
    </message>
    <message>
        <source>基準にない言葉です</source>
        <translation>Not a word of the rating rule</translation>
    </message>
    <message>
        <source>シートがありません。年度や部署の指定を確かめてください。</source>
        <translation>There are no sheets. Please check the year and units given.</translation>
    </message>
    <message>
        <source>理由の要る評価はありません。</source>
        <translation>No rating needs a reason.</translation>
    </message>
    <message>
        <source>%1件の評価に理由を付けました。</source>
        <translation>Gave a reason for %1 ratings.</translation>
    </message>
    <message>
        <source>目安と異なる評価など、理由のない評価が%1件あります（ratings suggest、ratings reason）。</source>
        <translation>%1 ratings lack a reason, such as those that differ from the suggested rating (ratings suggest, ratings reason).</translation>
    </message>
    <message>
        <source>増加が望ましい</source>
        <translation>Higher is better</translation>
    </message>
    <message>
        <source>減少が望ましい</source>
        <translation>Lower is better</translation>
    </message>
    <message>
        <source>維持が望ましい</source>
        <translation>Should be kept</translation>
    </message>
    <message>
        <source>目標なし</source>
        <translation>No target</translation>
    </message>
    <message>
        <source>未設定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>数値や期日としては読み取れません</source>
        <translation>Not readable as a number or date</translation>
    </message>
    <message>
        <source>実現する</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>まで</source>
        <translation>By</translation>
    </message>
    <message>
        <source>当日</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>頃</source>
        <translation>Around</translation>
    </message>
    <message>
        <source>以上</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>以下</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>超</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>未満</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>範囲内</source>
        <translation>Within range</translation>
    </message>
    <message>
        <source>（推定）</source>
        <translation> (inferred)</translation>
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
    <message>
        <source>追加</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>変更</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Discontinued</translation>
    </message>
    <message>
        <source>完了</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>統合</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>移管</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>シートの記録が壊れています。「点検」で控えから戻してください。</source>
        <translation>The record of this sheet is damaged. Run a check and restore a backup.</translation>
    </message>
    <message>
        <source>（名称未入力）</source>
        <translation>(unnamed)</translation>
    </message>
    <message>
        <source>least（%1）が widths の合計（%2）より大きいです。</source>
        <translation>least (%1) is greater than the sum of widths (%2).</translation>
    </message>
    <message>
        <source>most（%1）が widths の合計（%2）より小さいです。</source>
        <translation>most (%1) is less than the sum of widths (%2).</translation>
    </message>
    <message>
        <source>配布の記録が壊れています。</source>
        <translation>The record of this hand-out is damaged.</translation>
    </message>
    <message>
        <source>目標は割合ですが、実績から割合を読み取れません。</source>
        <translation>The target is a percentage, but none can be read from the result.</translation>
    </message>
    <message>
        <source>実績の文から、目標に対する数値を読み取れません。</source>
        <translation>The text of the result gives no figure for the target.</translation>
    </message>
    <message>
        <source>目標と実績とで、全体の数（%1と%2）が異なります。</source>
        <translation>The totals of target and result (%1 and %2) differ.</translation>
    </message>
    <message>
        <source>%1を%2に換算しています。</source>
        <translation>%1 is converted to %2.</translation>
    </message>
    <message>
        <source>目標の単位（%1）と実績の単位（%2）が異なります。</source>
        <translation>The units of target (%1) and result (%2) differ.</translation>
    </message>
    <message>
        <source>%1を下回っています。</source>
        <translation>Below %1.</translation>
    </message>
    <message>
        <source>%1を上回っています。</source>
        <translation>Above %1.</translation>
    </message>
    <message>
        <source>目標が0のため、達成率は計算しません。</source>
        <translation>The target is 0, so no achievement rate is calculated.</translation>
    </message>
    <message>
        <source>実績が0のため、達成率は計算しません。</source>
        <translation>The result is 0, so no achievement rate is calculated.</translation>
    </message>
    <message>
        <source>0を下回る数値のため、達成率は計算しません。</source>
        <translation>A figure is below 0, so no achievement rate is calculated.</translation>
    </message>
    <message>
        <source>「%1」が0を意味するか分かりません。</source>
        <translation>It is unclear whether “%1” means 0.</translation>
    </message>
    <message>
        <source>%1の実績が分からないため、計算できません。</source>
        <translation>Cannot be calculated: the result for %1 is unknown.</translation>
    </message>
    <message>
        <source>年度の途中の実績です。率は年間の目標に対するものです。</source>
        <translation>The result is from partway through the fiscal year. The rate is against the target for the whole year.</translation>
    </message>
    <message>
        <source>年度の途中の実績です。</source>
        <translation>The result is from partway through the fiscal year.</translation>
    </message>
    <message>
        <source>目標値の対象外です。</source>
        <translation>No target applies.</translation>
    </message>
    <message>
        <source>目標値はまだ設定されていません。</source>
        <translation>The target is not set yet.</translation>
    </message>
    <message>
        <source>実績がまだありません。</source>
        <translation>There is no result yet.</translation>
    </message>
    <message>
        <source>外部の事情による中止のため、達成状況の対象としません。</source>
        <translation>Canceled for outside reasons, so not counted in achievement.</translation>
    </message>
    <message>
        <source>実績はまだ確定していません（%1）。</source>
        <translation>The result is not final yet (%1).</translation>
    </message>
    <message>
        <source>数値や期限として読み取れない目標のため、人が判断します。</source>
        <translation>The target cannot be read as a number or deadline, so a person has to judge it.</translation>
    </message>
    <message>
        <source>見込みの実績です。</source>
        <translation>The result is provisional.</translation>
    </message>
    <message>
        <source>おおよその実績です。</source>
        <translation>The result is approximate.</translation>
    </message>
    <message>
        <source>「少ない方が良い」と推定しています。</source>
        <translation>Inferred: lower is better.</translation>
    </message>
    <message>
        <source>「維持する」と推定しています。</source>
        <translation>Inferred: should be kept.</translation>
    </message>
    <message>
        <source>「多い方が良い」と推定しています。</source>
        <translation>Inferred: higher is better.</translation>
    </message>
    <message>
        <source>期限より%1日早い達成です。</source>
        <translation>Achieved %1 days before the deadline.</translation>
    </message>
    <message>
        <source>期限の当日の達成です。</source>
        <translation>Achieved on the day of the deadline.</translation>
    </message>
    <message>
        <source>期限から%1日遅れています。</source>
        <translation>%1 days after the deadline.</translation>
    </message>
    <message>
        <source>実績の日が分からないため、期限に間に合ったか判断できません。</source>
        <translation>The date of the result is unknown, so it is unclear whether the deadline was met.</translation>
    </message>
    <message>
        <source>「頃」のため、ひと月までの遅れは認めています。</source>
        <translation>The deadline is approximate, so up to a month late is allowed.</translation>
    </message>
    <message>
        <source>期限内の達成です。</source>
        <translation>Achieved by the deadline.</translation>
    </message>
    <message>
        <source>期限より遅れています。</source>
        <translation>Later than the deadline.</translation>
    </message>
    <message>
        <source>実績は累計で、目標は累計ではないため、比べられません。</source>
        <translation>The result is cumulative and the target is not, so they cannot be compared.</translation>
    </message>
    <message>
        <source>目標は累計で、実績は%1の数値のため、比べられません。</source>
        <translation>The target is cumulative and the result is a figure for %1, so they cannot be compared.</translation>
    </message>
    <message>
        <source>目標は時点の数値で、実績は%1の数値のため、比べられません。</source>
        <translation>The target is a figure at a point in time and the result is a figure for %1, so they cannot be compared.</translation>
    </message>
    <message>
        <source>目標（%1）と実績（%2）とで、数え方が異なります。</source>
        <translation>Target (%1) and result (%2) are counted differently.</translation>
    </message>
    <message>
        <source>期限を日付として読み取れません。</source>
        <translation>The deadline cannot be read as a date.</translation>
    </message>
    <message>
        <source>実績の文から、期限に間に合ったか判断できません。</source>
        <translation>The text of the result does not tell whether the deadline was met.</translation>
    </message>
    <message>
        <source>「%1」に至ったか、実績の文から判断できません。</source>
        <translation>The text of the result does not tell whether “%1” was reached.</translation>
    </message>
    <message>
        <source>実績に日付はありませんが、期限は年度末です。</source>
        <translation>The result has no date, but the deadline is the end of the fiscal year.</translation>
    </message>
    <message>
        <source>実績に日付がないため、期限に間に合ったか判断できません。</source>
        <translation>The result has no date, so it is unclear whether the deadline was met.</translation>
    </message>
    <message>
        <source>要修正</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>外字（%1）が使われています。</source>
        <translation>There is a private-use character (%1).</translation>
    </message>
    <message>
        <source>読めなくなった文字があります。</source>
        <translation>There is a character that has become unreadable.</translation>
    </message>
    <message>
        <source>書けなかった文字の印「〓」が残っています。</source>
        <translation>The mark “〓” for a character that could not be written is still there.</translation>
    </message>
    <message>
        <source>印刷できない制御文字（%1）が入っています。</source>
        <translation>There is a control character (%1) that cannot be printed.</translation>
    </message>
    <message>
        <source>見えない文字（%1）が入っています。</source>
        <translation>There is an invisible character (%1).</translation>
    </message>
    <message>
        <source>文字化けしています。</source>
        <translation>The text is garbled.</translation>
    </message>
    <message>
        <source>ほかのソフトの記号「%1」が残っています。</source>
        <translation>The markup “%1” of another program is still there.</translation>
    </message>
    <message>
        <source>「%1」はシフトJISにありません。似た字との打ち間違いではありませんか。</source>
        <translation>“%1” is not in Shift JIS. It may be mistyped for a similar character.</translation>
    </message>
    <message>
        <source>「%1」と同じ文章です。</source>
        <translation>Same text as “%1”.</translation>
    </message>
    <message>
        <source>前年度の文章と同じです。</source>
        <translation>Same text as last fiscal year.</translation>
    </message>
    <message>
        <source>前年度の文章のままで、「%1」とあります。</source>
        <translation>The text is unchanged from last fiscal year and says “%1”.</translation>
    </message>
    <message>
        <source>この行は、前にある行と同じ内容です。</source>
        <translation>This row has the same content as an earlier row.</translation>
    </message>
    <message>
        <source>「%1」という日はありません。</source>
        <translation>There is no such date as “%1”.</translation>
    </message>
    <message>
        <source>この日は%1曜日です。</source>
        <translation>The day of the week for this date is %1.</translation>
    </message>
    <message>
        <source>「%1」は西暦と和暦が別の年です。</source>
        <translation>“%1” names different years in the Western and Japanese calendars.</translation>
    </message>
    <message>
        <source>この取組の年度（%1）が始まる前の日です。</source>
        <translation>This date is before the fiscal year of this item (%1) begins.</translation>
    </message>
    <message>
        <source>この取組の年度（%1）が終わった後の日です。</source>
        <translation>This date is after the fiscal year of this item (%1) ends.</translation>
    </message>
    <message>
        <source>実績のない評価</source>
        <translation>Rating without a result</translation>
    </message>
    <message>
        <source>実績値を記入するか、評価を消してください。</source>
        <translation>Fill in the result or clear the rating.</translation>
    </message>
    <message>
        <source>目標と実績の取り違え</source>
        <translation>Target and result mixed up</translation>
    </message>
    <message>
        <source>目標値と実績値が入れ替わっていないか確かめてください。</source>
        <translation>Check whether target and result are swapped.</translation>
    </message>
    <message>
        <source>未達成なのに最上位の評価</source>
        <translation>Highest rating though not achieved</translation>
    </message>
    <message>
        <source>評価か実績値を見直してください。</source>
        <translation>Review the rating or the result.</translation>
    </message>
    <message>
        <source>目標と実績の単位の違い</source>
        <translation>Different units of target and result</translation>
    </message>
    <message>
        <source>目標値と実績値の単位をそろえてください。</source>
        <translation>Use the same unit for target and result.</translation>
    </message>
    <message>
        <source>円と千円などの桁の違い</source>
        <translation>Different scales, such as yen and thousand yen</translation>
    </message>
    <message>
        <source>単位をそろえると比べやすくなります。桁の誤りがないか確かめてください。</source>
        <translation>The same unit makes them easier to compare. Check the number of digits.</translation>
    </message>
    <message>
        <source>①②③の数の食い違い</source>
        <translation>Different counts of ①②③</translation>
    </message>
    <message>
        <source>足りない番号を補うか、番号を付け直してください。</source>
        <translation>Add the missing numbers or renumber.</translation>
    </message>
    <message>
        <source>番号の抜け</source>
        <translation>Skipped number</translation>
    </message>
    <message>
        <source>抜けた番号を補うか、番号を付け直してください。</source>
        <translation>Add the skipped number or renumber.</translation>
    </message>
    <message>
        <source>番号の重複</source>
        <translation>Repeated number</translation>
    </message>
    <message>
        <source>番号を付け直してください。</source>
        <translation>Renumber.</translation>
    </message>
    <message>
        <source>合計が合わない</source>
        <translation>Total does not add up</translation>
    </message>
    <message>
        <source>内訳か合計を直してください。</source>
        <translation>Correct the parts or the total.</translation>
    </message>
    <message>
        <source>割合が合わない</source>
        <translation>Percentage does not match</translation>
    </message>
    <message>
        <source>割合か件数を直してください。</source>
        <translation>Correct the percentage or the counts.</translation>
    </message>
    <message>
        <source>全体を超える内数</source>
        <translation>Part larger than the whole</translation>
    </message>
    <message>
        <source>件数と全体の数を確かめてください。</source>
        <translation>Check the count and the total.</translation>
    </message>
    <message>
        <source>数字の書き誤り</source>
        <translation>Miswritten number</translation>
    </message>
    <message>
        <source>数字を直してください。</source>
        <translation>Correct the number.</translation>
    </message>
    <message>
        <source>全角と半角の混ざった数字</source>
        <translation>Full-width and half-width digits mixed</translation>
    </message>
    <message>
        <source>全角か半角のどちらかにそろえてください。</source>
        <translation>Use either full-width or half-width digits.</translation>
    </message>
    <message>
        <source>表計算のエラー表示</source>
        <translation>Spreadsheet error value</translation>
    </message>
    <message>
        <source>表計算ソフトの元の値を書いてください。</source>
        <translation>Write the original value from the spreadsheet.</translation>
    </message>
    <message>
        <source>存在しない日付</source>
        <translation>Nonexistent date</translation>
    </message>
    <message>
        <source>日付を直してください。</source>
        <translation>Correct the date.</translation>
    </message>
    <message>
        <source>曜日の誤り</source>
        <translation>Wrong day of the week</translation>
    </message>
    <message>
        <source>日付か曜日を直してください。</source>
        <translation>Correct the date or the day of the week.</translation>
    </message>
    <message>
        <source>西暦と和暦の食い違い</source>
        <translation>Western and Japanese years in conflict</translation>
    </message>
    <message>
        <source>どちらかの年を直してください。</source>
        <translation>Correct one of the years.</translation>
    </message>
    <message>
        <source>年度より前の期限</source>
        <translation>Deadline before the fiscal year</translation>
    </message>
    <message>
        <source>期限の年を確かめてください。</source>
        <translation>Check the year of the deadline.</translation>
    </message>
    <message>
        <source>年度より後の期限</source>
        <translation>Deadline after the fiscal year</translation>
    </message>
    <message>
        <source>この年度の期限でよいか確かめてください。</source>
        <translation>Check whether the deadline belongs in this fiscal year.</translation>
    </message>
    <message>
        <source>記入されていない箇所</source>
        <translation>Part not filled in</translation>
    </message>
    <message>
        <source>仮の文字を正しい内容に書き換えてください。</source>
        <translation>Replace the placeholder with the right text.</translation>
    </message>
    <message>
        <source>途中で切れた文</source>
        <translation>Sentence cut off</translation>
    </message>
    <message>
        <source>文の続きを書くか、余分な文字を消してください。</source>
        <translation>Finish the sentence or delete the extra characters.</translation>
    </message>
    <message>
        <source>対にならないかっこ</source>
        <translation>Unpaired bracket</translation>
    </message>
    <message>
        <source>かっこを補うか、消してください。</source>
        <translation>Add or delete a bracket.</translation>
    </message>
    <message>
        <source>重なった文字</source>
        <translation>Repeated characters</translation>
    </message>
    <message>
        <source>余分な文字を消してください。</source>
        <translation>Delete the extra characters.</translation>
    </message>
    <message>
        <source>長音でない横棒</source>
        <translation>Dash in place of a long vowel mark</translation>
    </message>
    <message>
        <source>長音「ー」に書き換えてください。</source>
        <translation>Replace it with the long vowel mark “ー”.</translation>
    </message>
    <message>
        <source>前年度と同じ内容</source>
        <translation>Same content as last fiscal year</translation>
    </message>
    <message>
        <source>今年度の内容になっているか確かめてください。</source>
        <translation>Check that the content is for this fiscal year.</translation>
    </message>
    <message>
        <source>前年度のままの年</source>
        <translation>Year left from last fiscal year</translation>
    </message>
    <message>
        <source>年度を書き換えていないか確かめてください。</source>
        <translation>Check whether the year still needs changing.</translation>
    </message>
    <message>
        <source>中間と期末が同じ内容</source>
        <translation>Same content at midterm and year end</translation>
    </message>
    <message>
        <source>中間から変わりがなければ、そのままで構いません。</source>
        <translation>If nothing has changed since midterm, leave it as it is.</translation>
    </message>
    <message>
        <source>同じ内容の行</source>
        <translation>Rows with the same content</translation>
    </message>
    <message>
        <source>写したままの行でないか確かめてください。</source>
        <translation>Check that the row is not just a copy.</translation>
    </message>
    <message>
        <source>文字化け</source>
        <translation>Garbled text</translation>
    </message>
    <message>
        <source>元の文章から書き直してください。</source>
        <translation>Write it again from the original text.</translation>
    </message>
    <message>
        <source>外字</source>
        <translation>Private-use character</translation>
    </message>
    <message>
        <source>ほかのパソコンでは表示できません。一般の文字に書き換えてください。</source>
        <translation>Other computers cannot show it. Replace it with an ordinary character.</translation>
    </message>
    <message>
        <source>制御文字</source>
        <translation>Control character</translation>
    </message>
    <message>
        <source>その箇所を打ち直してください。</source>
        <translation>Retype this part.</translation>
    </message>
    <message>
        <source>見えない文字</source>
        <translation>Invisible character</translation>
    </message>
    <message>
        <source>その箇所を打ち直すと消えます。</source>
        <translation>Retype this part to remove it.</translation>
    </message>
    <message>
        <source>シフトJISにない文字</source>
        <translation>Character not in Shift JIS</translation>
    </message>
    <message>
        <source>印刷とPDFには出ますが、シフトJISのCSVでは〓になります。</source>
        <translation>It appears in print and PDF, but becomes 〓 in Shift JIS CSV.</translation>
    </message>
    <message>
        <source>「%1」が二度あります。</source>
        <translation>“%1” appears twice.</translation>
    </message>
    <message>
        <source>「%1」の次が「%2」になっています。</source>
        <translation>“%1” is followed by “%2”.</translation>
    </message>
    <message>
        <source>「%1」は%2個、「%3」は%4個に分かれています。</source>
        <translation>“%1” has %2 parts and “%3” has %4.</translation>
    </message>
    <message>
        <source>「%1」は%2個、「%3」は%4個に分かれていて、%5がありません。</source>
        <translation>“%1” has %2 parts and “%3” has %4; %5 is missing.</translation>
    </message>
    <message>
        <source>「%1」が空欄なのに、評価が「%2」になっています。</source>
        <translation>“%1” is blank, but the rating is “%2”.</translation>
    </message>
    <message>
        <source>達成率は%1%なのに、評価が最上位の「%2」です。</source>
        <translation>The achievement rate is %1%, but the rating is the highest, “%2”.</translation>
    </message>
    <message>
        <source>目標値の単位は「%1」、実績値は「%2」です。</source>
        <translation>The unit of the target is “%1”, that of the result “%2”.</translation>
    </message>
    <message>
        <source>「%1」に実績、「%2」に目標のような書き方があります。</source>
        <translation>“%1” reads like a result and “%2” like a target.</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3%で、%4%ではありません。</source>
        <translation>%1 ÷ %2 = %3%, not %4%.</translation>
    </message>
    <message>
        <source>全体の%1を超える%2になっています。</source>
        <translation>%2 is more than the total of %1.</translation>
    </message>
    <message>
        <source>「%1」は桁区切りの位置が誤っています。</source>
        <translation>“%1” has a digit separator in the wrong place.</translation>
    </message>
    <message>
        <source>「%1」は小数点が多すぎます。</source>
        <translation>“%1” has too many decimal points.</translation>
    </message>
    <message>
        <source>全角と半角の数字が一つの数の中で混ざっています。</source>
        <translation>One number mixes full-width and half-width digits.</translation>
    </message>
    <message>
        <source>「%1」が残っています。</source>
        <translation>“%1” is still there.</translation>
    </message>
    <message>
        <source>表計算ソフトのエラー「%1」が残っています。</source>
        <translation>The spreadsheet error “%1” is still there.</translation>
    </message>
    <message>
        <source>%1で、%2ではありません。</source>
        <translation>%1, not %2.</translation>
    </message>
    <message>
        <source>「%1」に対応する始まりのかっこがありません。</source>
        <translation>“%1” has no matching opening bracket.</translation>
    </message>
    <message>
        <source>「%1」に対応する終わりのかっこがありません。</source>
        <translation>“%1” has no matching closing bracket.</translation>
    </message>
    <message>
        <source>「%1」で終わっていて、文が途中で切れています。</source>
        <translation>The text ends with “%1”, cut off mid-sentence.</translation>
    </message>
    <message>
        <source>「%1」は余分な文字が入っています。</source>
        <translation>“%1” has extra characters.</translation>
    </message>
    <message>
        <source>長音「ー」ではない横棒が使われています。</source>
        <translation>A dash other than the long vowel mark “ー” is used.</translation>
    </message>
    <message>
        <source>書き方が決まりに合いません（%1）。</source>
        <translation>Does not follow the rules of the format (%1).</translation>
    </message>
    <message>
        <source>ファイルを点検できませんでした（%1）。</source>
        <translation>The file could not be checked (%1).</translation>
    </message>
    <message>
        <source>ファイルが大きすぎます（1MBまで）。</source>
        <translation>The file is too large (up to 1 MB).</translation>
    </message>
    <message>
        <source>入れ子が深すぎます（%1段まで）。</source>
        <translation>Nested too deeply (up to %1 levels).</translation>
    </message>
    <message>
        <source>実績の文に、この目標に対する記載が見当たりません。</source>
        <translation>The text of the result says nothing about this target.</translation>
    </message>
    <message>
        <source>計画期間には from と to の両方が必要です。</source>
        <translation>A plan period needs both from and to.</translation>
    </message>
    <message>
        <source>from が to より後の年度です。</source>
        <translation>from is a later fiscal year than to.</translation>
    </message>
    <message>
        <source>cases か sum のどちらか一つが必要です。</source>
        <translation>Exactly one of cases and sum is required.</translation>
    </message>
    <message>
        <source>「%1」という数はありません。numbers では、前に書いた数だけが使えます。</source>
        <translation>There is no number “%1”. numbers can only use numbers defined earlier.</translation>
    </message>
    <message>
        <source>「%1」は words にありません。</source>
        <translation>“%1” is not in words.</translation>
    </message>
    <message>
        <source>word、oneOf、undecided のどれか一つが必要です。</source>
        <translation>One of word, oneOf and undecided is required.</translation>
    </message>
    <message>
        <source>前の場合がいつでも当てはまるので、ここは使われません。</source>
        <translation>Never used, because the case before always applies.</translation>
    </message>
    <message>
        <source>条件がありません。</source>
        <translation>There is no condition.</translation>
    </message>
    <message>
        <source>value と、atLeast・above・atMost・below・equals・known のどれかを、いっしょに書きます。</source>
        <translation>Write value together with one of atLeast, above, atMost, below, equals and known.</translation>
    </message>
    <message>
        <source>column と、is・contains・empty のどれかを、いっしょに書きます。</source>
        <translation>Write column together with one of is, contains and empty.</translation>
    </message>
    <message>
        <source>parts と have を、いっしょに書きます。</source>
        <translation>Write parts and have together.</translation>
    </message>
    <message>
        <source>同じ側の限度が二つあります。</source>
        <translation>There are two limits on the same side.</translation>
    </message>
    <message>
        <source>この範囲に入る数はありません。</source>
        <translation>No number falls in this range.</translation>
    </message>
    <message>
        <source>目標は増減の量で、実績が増減の量か水準か分からないため、比べられません。</source>
        <translation>The target is an amount of change, and the result does not say whether it is a change or a level: they cannot be compared.</translation>
    </message>
    <message>
        <source>範囲を外れても達成とするかは、人が判断します。</source>
        <translation>Whether being outside the range counts as reached is for a person to judge.</translation>
    </message>
    <message>
        <source>目標は%1の数値で、実績がどの期間の数値か分からないため、比べられません。</source>
        <translation>The target is a figure for %1, and the result does not say for which period: they cannot be compared.</translation>
    </message>
    <message>
        <source>実績は%1の数値で、目標がどの期間の数値か分からないため、比べられません。</source>
        <translation>The result is a figure for %1, and the target does not say for which period: they cannot be compared.</translation>
    </message>
    <message>
        <source>実績のどの日付が達成の日か分からないため、期限に間に合ったか判断できません。</source>
        <translation>Which of the days in the result is the day of completion is not clear: whether the deadline was met cannot be told.</translation>
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
    <message>
        <source>書き出したデータの一覧のため取り込みません。</source>
        <translation>Not imported: this is a list of exported data.</translation>
    </message>
    <message>
        <source>計算されていない数式のため読めません。Excelで開いて保存し直してください。</source>
        <translation>Cannot be read: a formula that was never calculated. Open the file in Excel and save it again.</translation>
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
</context>
<context>
    <name>mokuhyo::desk::BlankList</name>
    <message>
        <source>未記入の欄</source>
        <translation>Blank cells</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>未記入の欄と理由</source>
        <translation>Blank cells and reasons</translation>
    </message>
    <message>
        <source>未記入の理由</source>
        <translation>Reason for a blank</translation>
    </message>
    <message>
        <source>選んだ欄の理由にする(&amp;R)</source>
        <translation>Set as &amp;reason for the chosen cells</translation>
    </message>
    <message>
        <source>未記入の欄が%1あります。空けておく理由があれば、欄を選んで付けてください（Ctrl+Aで全部）。</source>
        <translation>%1 cells are blank. If there is a reason to leave cells blank, choose them and give it (Ctrl+A for all).</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::Board</name>
    <message>
        <source>督促するところはありません。</source>
        <translation>There is nobody to remind.</translation>
    </message>
    <message>
        <source>督促文をコピーしました（%1部署）。メールに貼り付けてください。</source>
        <translation>The reminder was copied (%1 units). Paste it into an e-mail.</translation>
    </message>
    <message>
        <source>期限を延ばせるのは、開いている段階の、未提出のシートだけです。</source>
        <translation>The deadline can be extended only for sheets in an open phase that are not submitted yet.</translation>
    </message>
    <message>
        <source>期限を延ばす</source>
        <translation>Extend the deadline</translation>
    </message>
    <message>
        <source>延ばす</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>選んだシート（%1枚）だけの提出期限を決めます。空にすると、みなと同じ期限に戻ります。</source>
        <translation>Sets a deadline for the chosen sheets only (%1). Leave it empty to go back to the common deadline.</translation>
    </message>
    <message>
        <source>延ばした期限(&amp;D)</source>
        <translation>Extended &amp;deadline</translation>
    </message>
    <message>
        <source>日付を、令和8年10月31日のように入力してください。</source>
        <translation>Enter the date as in 令和8年10月31日.</translation>
    </message>
    <message>
        <source>提出状況一覧_%1</source>
        <translation>progress_board_%1</translation>
    </message>
    <message>
        <source>一覧を書き出す先</source>
        <translation>Save the list as</translation>
    </message>
    <message>
        <source>Excelファイル (*.xlsx);;CSVファイル (*.csv)</source>
        <translation>Excel files (*.xlsx);;CSV files (*.csv)</translation>
    </message>
    <message>
        <source>書き出しました：%1</source>
        <translation>Exported: %1</translation>
    </message>
    <message>
        <source>書き出せませんでした</source>
        <translation>The export failed</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::BoardModel</name>
    <message>
        <source>%1日超過</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>%1日遅れで提出</source>
        <translation>Submitted %1 days late</translation>
    </message>
    <message>
        <source>%1（理由%2）</source>
        <translation>%1 (%2 with a reason)</translation>
    </message>
    <message>
        <source>この課の行だけを数えています。</source>
        <translation>Only the rows of this section are counted.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>該当なし：%1</source>
        <translation>Nothing to report: %1</translation>
    </message>
    <message>
        <source>未記入の理由：%1</source>
        <translation>Reason for the blank cells: %1</translation>
    </message>
    <message>
        <source>提出者：%1</source>
        <translation>Submitted by: %1</translation>
    </message>
    <message>
        <source>部署なし</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>部署</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>未記入</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>遅れ</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>提出期限</source>
        <translation>Submission deadline</translation>
    </message>
    <message>
        <source>提出日</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>最後の回収</source>
        <translation>Last collected</translation>
    </message>
    <message>
        <source>食い違い</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>コメント</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>提出 %1/%2</source>
        <translation>Submitted %1/%2</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::BoardPage</name>
    <message>
        <source>未提出（%1）</source>
        <translation>Not submitted (%1)</translation>
    </message>
    <message>
        <source>期限超過（%1）</source>
        <translation>Overdue (%1)</translation>
    </message>
    <message>
        <source>未記入あり（%1）</source>
        <translation>With blanks (%1)</translation>
    </message>
    <message>
        <source>食い違いあり（%1）</source>
        <translation>With conflicts (%1)</translation>
    </message>
    <message>
        <source>部ごとにまとめる</source>
        <translation>Group by department</translation>
    </message>
    <message>
        <source>督促文をコピー</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>段階</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>どの段階の提出状況を見るか</source>
        <translation>Phase whose progress is shown</translation>
    </message>
    <message>
        <source>部署・シート・状態を絞り込む</source>
        <translation>Filter units, sheets and states</translation>
    </message>
    <message>
        <source>提出状況の絞り込み</source>
        <translation>Filter the progress board</translation>
    </message>
    <message>
        <source>部署ごとの提出状況</source>
        <translation>Progress by unit</translation>
    </message>
    <message>
        <source>表示している部署のうち、期限を過ぎたか未記入のあるところに送る文を、コピーします。</source>
        <translation>Copies a message to send to those of the units shown that are overdue or have blank cells.</translation>
    </message>
    <message>
        <source>一覧の書き出し…</source>
        <translation>Export the list…</translation>
    </message>
    <message>
        <source>集計・一覧</source>
        <translation>Consolidation (all rows)</translation>
    </message>
    <message>
        <source>提出状況一覧&#x3000;%1</source>
        <translation>Progress board: %1</translation>
    </message>
    <message>
        <source>今の段階</source>
        <translation>Present phase</translation>
    </message>
    <message>
        <source>シート %1&#x3000;提出済 %2&#x3000;未提出 %3&#x3000;期限超過 %4&#x3000;未記入 %5（うち理由あり %6）&#x3000;食い違い %7</source>
        <translation>Sheets %1, submitted %2, not submitted %3, overdue %4, blank %5 (with a reason: %6), conflicts %7</translation>
    </message>
    <message>
        <source>シートを開く(&amp;O)</source>
        <translation>&amp;Open sheet</translation>
    </message>
    <message>
        <source>督促文をコピー(&amp;M)</source>
        <translation>Copy re&amp;minder</translation>
    </message>
    <message>
        <source>期限を延ばす(&amp;E)…</source>
        <translation>&amp;Extend the deadline…</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::BulkEditDialog</name>
    <message>
        <source>まとめて書き換える</source>
        <translation>Change many cells</translation>
    </message>
    <message>
        <source>書き換える列</source>
        <translation>Column to change</translation>
    </message>
    <message>
        <source>新しい内容</source>
        <translation>New content</translation>
    </message>
    <message>
        <source>空にすると、内容を消します</source>
        <translation>Leave empty to clear the cells</translation>
    </message>
    <message>
        <source>記入対象外の欄も直す理由</source>
        <translation>Reason for changing locked cells too</translation>
    </message>
    <message>
        <source>変わる欄</source>
        <translation>Cells that will change</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>今の内容</source>
        <translation>What is there now</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>書き換える列(&amp;C)</source>
        <translation>&amp;Column to change</translation>
    </message>
    <message>
        <source>新しい内容(&amp;T)</source>
        <translation>New con&amp;tent</translation>
    </message>
    <message>
        <source>記入対象外の欄も直す理由(&amp;R)</source>
        <translation>&amp;Reason for changing locked cells too</translation>
    </message>
    <message>
        <source>書き換える</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>（空欄）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>記入対象外</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>%1か所が変わります。</source>
        <translation>%1 cells will change.</translation>
    </message>
    <message>
        <source>記入対象外の%1か所も、理由を付けて直します。</source>
        <translation>%1 locked cells will be changed too, with the reason.</translation>
    </message>
    <message>
        <source>記入対象外の%1か所は、そのままにします。直すときは、理由を入力してください。</source>
        <translation>%1 locked cells stay as they are. Enter a reason to change them too.</translation>
    </message>
    <message>
        <source>%1行は、もう同じ内容か、その列を使っていません。</source>
        <translation>%1 rows already have this content or do not use the column.</translation>
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
    <name>mokuhyo::desk::CheckDialog</name>
    <message>
        <source>点検する(&amp;R)</source>
        <translation>&amp;Run check</translation>
    </message>
    <message>
        <source>確認済みも表示(&amp;A)</source>
        <translation>Show &amp;accepted</translation>
    </message>
    <message>
        <source>その欄へ(&amp;G)</source>
        <translation>&amp;Go to the cell</translation>
    </message>
    <message>
        <source>確認済みにする(&amp;K)…</source>
        <translation>Mar&amp;k as accepted…</translation>
    </message>
    <message>
        <source>確認済みを取り消す(&amp;W)</source>
        <translation>&amp;Withdraw acceptance</translation>
    </message>
    <message>
        <source>一覧を書き出す(&amp;X)…</source>
        <translation>E&amp;xport list…</translation>
    </message>
    <message>
        <source>点検</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>%1のすべてのシート</source>
        <translation>All sheets of %1</translation>
    </message>
    <message>
        <source>%1の部・課を選ぶ</source>
        <translation>Choose units of %1</translation>
    </message>
    <message>
        <source>表示中のシート：%1</source>
        <translation>Current sheet: %1</translation>
    </message>
    <message>
        <source>点検するシート</source>
        <translation>Sheets to check</translation>
    </message>
    <message>
        <source>点検する部・課</source>
        <translation>Unit to check</translation>
    </message>
    <message>
        <source>表示する区分</source>
        <translation>Findings to show</translation>
    </message>
    <message>
        <source>要修正とお知らせ</source>
        <translation>Errors and notices</translation>
    </message>
    <message>
        <source>要修正のみ</source>
        <translation>Errors only</translation>
    </message>
    <message>
        <source>お知らせのみ</source>
        <translation>Notices only</translation>
    </message>
    <message>
        <source>部署・シート・内容を絞り込む</source>
        <translation>Filter by unit, sheet or content</translation>
    </message>
    <message>
        <source>点検の結果の絞り込み</source>
        <translation>Filter findings</translation>
    </message>
    <message>
        <source>点検の結果</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>選んだ点検の結果の説明</source>
        <translation>Description of the selected finding</translation>
    </message>
    <message>
        <source>対象(&amp;T)</source>
        <translation>Applies &amp;to</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>「点検する」を押すと、公表の前に直した方がよい箇所を調べます。</source>
        <translation>“Run check” looks for what should be corrected before publication.</translation>
    </message>
    <message>
        <source>点検しています…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>%1&#x3000;表示 %2件</source>
        <translation>%1; shown: %2</translation>
    </message>
    <message>
        <source>該当する文字</source>
        <translation>Text concerned</translation>
    </message>
    <message>
        <source>対応</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>確認済み</source>
        <translation>Accepted</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::CheckPanel</name>
    <message>
        <source>点検</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>その欄へ(&amp;J)</source>
        <translation>&amp;Jump to cell</translation>
    </message>
    <message>
        <source>確認済みにする(&amp;K)…</source>
        <translation>Mar&amp;k as accepted…</translation>
    </message>
    <message>
        <source>確認済みを取り消す</source>
        <translation>Withdraw acceptance</translation>
    </message>
    <message>
        <source>確認済みも表示</source>
        <translation>Show accepted</translation>
    </message>
    <message>
        <source>このシートの点検の結果</source>
        <translation>Findings in this sheet</translation>
    </message>
    <message>
        <source>点検で見つかった欄へ</source>
        <translation>Go to the cell of the finding</translation>
    </message>
    <message>
        <source>点検の結果を確認済みにする</source>
        <translation>Mark findings as accepted</translation>
    </message>
    <message>
        <source>点検の結果の確認済みを取り消す</source>
        <translation>Withdraw acceptance of findings</translation>
    </message>
    <message>
        <source>確認済みの点検の結果も表示</source>
        <translation>Show accepted findings too</translation>
    </message>
    <message>
        <source>点検&#x3000;%1</source>
        <translation>Check: %1</translation>
    </message>
    <message>
        <source>対応：%1</source>
        <translation>What to do: %1</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::Checking</name>
    <message>
        <source>点検しています</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>確認済みにする</source>
        <translation>Mark as checked</translation>
    </message>
    <message>
        <source>%1件の指摘をこのままでよいとする理由を選ぶか、入力してください。内容が変わると、もう一度指摘されます。</source>
        <translation>Choose or type the reason for accepting the selected findings (%1). If the content changes, they are reported again.</translation>
    </message>
    <message>
        <source>できませんでした</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>%1。「元に戻す」で取り消せます。</source>
        <translation>%1. “Undo” takes it back.</translation>
    </message>
    <message>
        <source>点検の結果_%1</source>
        <translation>Findings_%1</translation>
    </message>
    <message>
        <source>点検の結果を書き出す先</source>
        <translation>Save the findings as</translation>
    </message>
    <message>
        <source>Excelファイル (*.xlsx);;CSVファイル (*.csv)</source>
        <translation>Excel files (*.xlsx);;CSV files (*.csv)</translation>
    </message>
    <message>
        <source>書き出しました：%1</source>
        <translation>Exported: %1</translation>
    </message>
    <message>
        <source>書き出せませんでした</source>
        <translation>The export failed</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::CollectCellsModel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>「%1」</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1「%2」</source>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>コメントへの回答&#x3000;%1</source>
        <translation>Reply to a comment: %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>新しい行</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>写した行</source>
        <translation>Copied row</translation>
    </message>
    <message>
        <source>ない行</source>
        <translation>Missing row</translation>
    </message>
    <message>
        <source>空の行</source>
        <translation>Emptied row</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>記入</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>同じ</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>食い違い</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>対象外</source>
        <translation>Outside the request</translation>
    </message>
    <message>
        <source>以前の内容</source>
        <translation>Earlier content</translation>
    </message>
    <message>
        <source>別のファイルでも、同じ行に違う内容が書き足されています。両方を残し、反映した後で「食い違い」から選びます。</source>
        <translation>Another file adds different content to the same row. Both are kept; choose one under “Conflicts” after applying.</translation>
    </message>
    <message>
        <source>ファイルで書き足された行ですが、行を加えられる配布ではありませんでした。印を付けた場合だけ反映します。</source>
        <translation>This row was added in the file, but the hand-out did not allow new rows. It is applied only if you check it.</translation>
    </message>
    <message>
        <source>ファイルで書き足された行です。表に加わります。</source>
        <translation>This row was added in the file. It will be added to the table.</translation>
    </message>
    <message>
        <source>同じ行が二つありました。これは配布時との違いが大きい方です。印を付けた場合だけ、新しい行として反映します。</source>
        <translation>The same row was there twice. This is the one that differs more from the hand-out. It is applied as a new row only if you check it.</translation>
    </message>
    <message>
        <source>配布した行がファイルにありません。印を付けると、行を削除します。付けなければ、そのまま残ります。</source>
        <translation>A row that was handed out is not in the file. If you check it, the row is removed; otherwise it stays.</translation>
    </message>
    <message>
        <source>ファイルでは行の内容がすべて消されています。印を付けると、行を削除します。付けなければ、そのまま残ります。</source>
        <translation>All content of the row was cleared in the file. If you check it, the row is removed; otherwise it stays.</translation>
    </message>
    <message>
        <source>反映します。</source>
        <translation>Will be applied.</translation>
    </message>
    <message>
        <source>企画側と同じ内容です。</source>
        <translation>Same content as planning&apos;s.</translation>
    </message>
    <message>
        <source>配布の後に企画側でも変わっています。両方を残し、反映した後で「食い違い」から選びます。</source>
        <translation>It has also changed on planning&apos;s side since the hand-out. Both are kept; choose one under “Conflicts” after applying.</translation>
    </message>
    <message>
        <source>今回の記入欄ではありません。印を付けた場合だけ反映します。</source>
        <translation>Not among the cells to fill in this time. It is applied only if you check it.</translation>
    </message>
    <message>
        <source>以前の内容と同じです。古いファイルかもしれません。印を付けた場合だけ反映します。</source>
        <translation>Same as earlier content; the file may be an old one. It is applied only if you check it.</translation>
    </message>
    <message>
        <source>反映</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>箇所</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>配布時</source>
        <translation>At hand-out</translation>
    </message>
    <message>
        <source>企画側</source>
        <translation>Planning&apos;s</translation>
    </message>
    <message>
        <source>課から</source>
        <translation>Section&apos;s</translation>
    </message>
    <message>
        <source>%1を反映する</source>
        <translation>Apply %1</translation>
    </message>
    <message>
        <source>%1（%2 の %3）</source>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::CollectDialog</name>
    <message>
        <source>このシートとして読み直す(&amp;S)</source>
        <translation>Read again as this &amp;sheet</translation>
    </message>
    <message>
        <source>対象外の変更もすべて反映する(&amp;O)</source>
        <translation>Apply all changes &amp;outside the request too</translation>
    </message>
    <message>
        <source>記入がそろったシートを提出済にする(&amp;H)</source>
        <translation>Mark completely filled-in sheets as sub&amp;mitted</translation>
    </message>
    <message>
        <source>反映する(&amp;R)</source>
        <translation>App&amp;ly</translation>
    </message>
    <message>
        <source>回収</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>やめる(&amp;C)</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>このファイルのシート</source>
        <translation>Sheets in this file</translation>
    </message>
    <message>
        <source>表示(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>表示する欄</source>
        <translation>Cells to show</translation>
    </message>
    <message>
        <source>すべての違い</source>
        <translation>All differences</translation>
    </message>
    <message>
        <source>食い違いのみ</source>
        <translation>Conflicts only</translation>
    </message>
    <message>
        <source>反映するか選ぶもののみ</source>
        <translation>Only those to decide on</translation>
    </message>
    <message>
        <source>配布時との違い</source>
        <translation>Differences from hand-out</translation>
    </message>
    <message>
        <source>ファイルを読み取っています…</source>
        <translation>Reading files…</translation>
    </message>
    <message>
        <source>反映する欄 %1</source>
        <translation>%1 cells to apply</translation>
    </message>
    <message>
        <source>食い違い %1</source>
        <translation>%1 conflicts</translation>
    </message>
    <message>
        <source>反映しない欄 %1</source>
        <translation>%1 cells not applied</translation>
    </message>
    <message>
        <source>新しい行 %1</source>
        <translation>%1 new rows</translation>
    </message>
    <message>
        <source>ない行 %1</source>
        <translation>%1 missing rows</translation>
    </message>
    <message>
        <source>コメントへの回答 %1</source>
        <translation>%1 replies to comments</translation>
    </message>
    <message>
        <source>確認が必要 %1</source>
        <translation>%1 to check</translation>
    </message>
    <message>
        <source>取り込めないファイル %1</source>
        <translation>%1 files that cannot be taken in</translation>
    </message>
    <message>
        <source>%1個のファイル：%2。</source>
        <translation>%1 files: %2. </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>まだ何も書き込んでいません。</source>
        <translation>Nothing has been written yet.</translation>
    </message>
    <message>
        <source>新しく反映するものはありません。</source>
        <translation>There is nothing new to apply.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::CollectDoneDialog</name>
    <message>
        <source>取り込めませんでした：%1</source>
        <translation>Could not be taken in: %1</translation>
    </message>
    <message>
        <source>シートがわからないタブ %1</source>
        <translation>%1 tabs of unknown sheets</translation>
    </message>
    <message>
        <source>食い違い %1</source>
        <translation>%1 conflicts</translation>
    </message>
    <message>
        <source>反映しなかった欄 %1</source>
        <translation>%1 cells not applied</translation>
    </message>
    <message>
        <source>ファイルにない行 %1</source>
        <translation>%1 rows not in the file</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>回収しました</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>%1か所を反映しました。</source>
        <translation>%1 changes applied.</translation>
    </message>
    <message>
        <source>%1枚のシートが提出済になりました。</source>
        <translation> %1 sheets are now submitted.</translation>
    </message>
    <message>
        <source>食い違いが%1件あります。決めるまで両方の内容が残り、ほかの作業は続けられます。</source>
        <translation>There are %1 conflicts. Both versions are kept until you decide, and other work can go on.</translation>
    </message>
    <message>
        <source>墨消しした欄に、配布時の文が戻ったところが%1か所あるかもしれません。変更履歴で確かめてください。</source>
        <translation>Text from hand-out may have come back in %1 redacted cells. Check the change history.</translation>
    </message>
    <message>
        <source>受領の記録（変更履歴の先頭 %1…）を残しました。</source>
        <translation>The receipt was recorded (change history head %1…).</translation>
    </message>
    <message>
        <source>受領の一覧</source>
        <translation>List of receipts</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>部署</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>反映</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>残っていること</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>回収済みのファイルです</source>
        <translation>This file was already collected</translation>
    </message>
    <message>
        <source>食い違いを見る(&amp;L)…</source>
        <translation>See conf&amp;licts…</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::CollectTree</name>
    <message>
        <source>配布の記録</source>
        <translation>Record of the hand-out</translation>
    </message>
    <message>
        <source>内容から</source>
        <translation>From the content</translation>
    </message>
    <message>
        <source>選択</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>配布ファイル</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>＋%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>回収するファイル</source>
        <translation>Files to collect</translation>
    </message>
    <message>
        <source>ファイル・シート</source>
        <translation>File or sheet</translation>
    </message>
    <message>
        <source>部署</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>見分け方</source>
        <translation>Recognized by</translation>
    </message>
    <message>
        <source>反映</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>食い違い</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>対象外</source>
        <translation>Outside the request</translation>
    </message>
    <message>
        <source>行の増減</source>
        <translation>Rows added or missing</translation>
    </message>
    <message>
        <source>説明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>どのシートかを何から見分けたか</source>
        <translation>How the sheet was recognized</translation>
    </message>
    <message>
        <source>反映する欄の数</source>
        <translation>Number of cells to apply</translation>
    </message>
    <message>
        <source>今回の記入欄ではなく、反映しない欄の数</source>
        <translation>Number of cells outside this request, not applied</translation>
    </message>
    <message>
        <source>ファイルで増えた行と、ファイルにない行の数</source>
        <translation>Number of rows added in the file and rows missing from it</translation>
    </message>
    <message>
        <source>どのシートですか</source>
        <translation>Which sheet is this?</translation>
    </message>
    <message>
        <source>タブ「%1」はどのシートですか</source>
        <translation>Which sheet is the tab “%1”?</translation>
    </message>
    <message>
        <source>%1 の %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>取り込めません：%1</source>
        <translation>Cannot be taken in: %1</translation>
    </message>
    <message>
        <source>%1に回収済みです</source>
        <translation>Already collected on %1</translation>
    </message>
    <message>
        <source>「%1」と同じファイルです</source>
        <translation>Same file as “%1”</translation>
    </message>
    <message>
        <source>確認が必要です</source>
        <translation>Needs checking</translation>
    </message>
    <message>
        <source>コメントへの回答 %1件</source>
        <translation>%1 replies to comments</translation>
    </message>
    <message>
        <source>新しい内容はありません</source>
        <translation>No new content</translation>
    </message>
    <message>
        <source>%1（タブ「%2」）</source>
        <translation>%1 (tab “%2”)</translation>
    </message>
    <message>
        <source>提出済になります</source>
        <translation>Will be marked as submitted</translation>
    </message>
    <message>
        <source>未記入 %1</source>
        <translation>%1 blank</translation>
    </message>
    <message>
        <source>前に反映した内容 %1</source>
        <translation>%1 applied before</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::CommentsPanel</name>
    <message>
        <source>コメント</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>欄</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>誰・いつ</source>
        <translation>Who and when</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>コメントの一覧</source>
        <translation>List of comments</translation>
    </message>
    <message>
        <source>その欄へ(&amp;G)</source>
        <translation>&amp;Go to the cell</translation>
    </message>
    <message>
        <source>回答する(&amp;W)…</source>
        <translation>Ans&amp;wer…</translation>
    </message>
    <message>
        <source>コメントの欄へ</source>
        <translation>Go to the cell of the comment</translation>
    </message>
    <message>
        <source>コメントに回答する</source>
        <translation>Answer the comment</translation>
    </message>
    <message>
        <source>シート全体</source>
        <translation>Whole sheet</translation>
    </message>
    <message>
        <source>対応済み</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>対応済み：%1</source>
        <translation>Settled: %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>コメント %1件</source>
        <translation>%1 comments</translation>
    </message>
    <message>
        <source>コメント（すべて対応済み）</source>
        <translation>Comments (all settled)</translation>
    </message>
    <message>
        <source>%1（%2に回収したファイルの回答）</source>
        <translation>%1 (answer from the file collected on %2)</translation>
    </message>
    <message>
        <source>コメント %1件（うち回答あり %2件）</source>
        <translation>%1 comments (%2 answered)</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::CompareModel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>シートの項目</source>
        <translation>Fields of the sheet</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1&#x3000;［%2］</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>箇所</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>欄</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>変更前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>変更前：%1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>変更後</source>
        <translation>After</translation>
    </message>
    <message>
        <source>変更後：%1</source>
        <translation>After: %1</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::CompareSides</name>
    <message>
        <source>変更前(&amp;B)</source>
        <translation>&amp;Before</translation>
    </message>
    <message>
        <source>年度(&amp;Y)</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>前年度と今年度</source>
        <translation>Previous and current fiscal year</translation>
    </message>
    <message>
        <source>中間と期末</source>
        <translation>Midyear and year-end</translation>
    </message>
    <message>
        <source>二つの版</source>
        <translation>Two editions</translation>
    </message>
    <message>
        <source>ほかのデータファイルと</source>
        <translation>With another store</translation>
    </message>
    <message>
        <source>ある日の内容と</source>
        <translation>With the content of a past day</translation>
    </message>
    <message>
        <source>比べるもの</source>
        <translation>Kind of comparison</translation>
    </message>
    <message>
        <source>変更前として比べるもの</source>
        <translation>What to compare as before</translation>
    </message>
    <message>
        <source>変更後として比べるもの</source>
        <translation>What to compare as after</translation>
    </message>
    <message>
        <source>比べる年度</source>
        <translation>Fiscal year to compare</translation>
    </message>
    <message>
        <source>変更前の日</source>
        <translation>Day for before</translation>
    </message>
    <message>
        <source>比べるもの(&amp;K)</source>
        <translation>&amp;Kind of comparison</translation>
    </message>
    <message>
        <source>変更後(&amp;A)</source>
        <translation>&amp;After</translation>
    </message>
    <message>
        <source>現在の内容</source>
        <translation>What is there now</translation>
    </message>
    <message>
        <source>ファイルを選ぶ(&amp;F)…</source>
        <translation>Choose &amp;file…</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>比べるデータファイルを選んでください。</source>
        <translation>Choose the store to compare with.</translation>
    </message>
    <message>
        <source>日付を、令和8年10月31日のように入力してください。</source>
        <translation>Enter the date as in 令和8年10月31日.</translation>
    </message>
    <message>
        <source>版がまだありません。「版の管理」で作ります。</source>
        <translation>There are no editions yet. Make one under “Editions”.</translation>
    </message>
    <message>
        <source>シートのある年度が一つしかありません。</source>
        <translation>Only one fiscal year has sheets.</translation>
    </message>
    <message>
        <source>段階が一つしかありません。</source>
        <translation>There is only one phase.</translation>
    </message>
    <message>
        <source>比べるデータファイル</source>
        <translation>Store to compare with</translation>
    </message>
    <message>
        <source>データファイル (*.mokuhyo);;すべてのファイル (*)</source>
        <translation>Stores (*.mokuhyo);;All files (*)</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::CompareWindow</name>
    <message>
        <source>同じ内容も表示(&amp;E)</source>
        <translation>Show &amp;equal content too</translation>
    </message>
    <message>
        <source>比べる(&amp;R)</source>
        <translation>Compa&amp;re</translation>
    </message>
    <message>
        <source>変更前の内容</source>
        <translation>Content before</translation>
    </message>
    <message>
        <source>変更後の内容</source>
        <translation>Text after the change</translation>
    </message>
    <message>
        <source>この欄へ(&amp;G)</source>
        <translation>&amp;Go to the cell</translation>
    </message>
    <message>
        <source>比較</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>すべての部・課</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Excelに書き出す(&amp;X)…</source>
        <translation>E&amp;xport to Excel…</translation>
    </message>
    <message>
        <source>印刷・PDF(&amp;P)…</source>
        <translation>&amp;Print or PDF…</translation>
    </message>
    <message>
        <source>推移(&amp;T)…</source>
        <translation>Over &amp;the years…</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>シート・行・内容を絞り込む</source>
        <translation>Filter by sheet, row or content</translation>
    </message>
    <message>
        <source>違いの絞り込み</source>
        <translation>Filter differences</translation>
    </message>
    <message>
        <source>比べる部・課</source>
        <translation>Unit to compare</translation>
    </message>
    <message>
        <source>表示する欄</source>
        <translation>Cells to show</translation>
    </message>
    <message>
        <source>違いの一覧</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>部・課(&amp;U)</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>変更前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>変更後</source>
        <translation>After</translation>
    </message>
    <message>
        <source>比べています…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>比べています</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>すべての欄</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>理由：%1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>このシートは、このデータにはもうありません。</source>
        <translation>This sheet is no longer in this store.</translation>
    </message>
    <message>
        <source>「比べる」を押すと、違いを調べます。</source>
        <translation>“Compare” looks for differences.</translation>
    </message>
    <message>
        <source>違いはありません。</source>
        <translation>There are no differences.</translation>
    </message>
    <message>
        <source>%1枚のシートに%2か所の違いがあります。（表示 %3行）</source>
        <translation>Differences: %2, in %1 sheets (rows shown: %3)</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::Comparing</name>
    <message>
        <source>比較_%1_%2</source>
        <translation>Comparison_%1_%2</translation>
    </message>
    <message>
        <source>違いを書き出す先</source>
        <translation>Save the differences as</translation>
    </message>
    <message>
        <source>Excelファイル (*.xlsx)</source>
        <translation>Excel files (*.xlsx)</translation>
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
        <source>印刷できません</source>
        <translation>Cannot print</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::ConflictsDialog</name>
    <message>
        <source>%1（行）</source>
        <translation>%1 (row)</translation>
    </message>
    <message>
        <source>「%1」</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1「%2」</source>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>行を削除する</source>
        <translation>Delete the row</translation>
    </message>
    <message>
        <source>行を残し、記入した内容を生かす</source>
        <translation>Keep the row with what was filled in</translation>
    </message>
    <message>
        <source>企画側を採る</source>
        <translation>Take planning&apos;s</translation>
    </message>
    <message>
        <source>課からを採る</source>
        <translation>Take section&apos;s</translation>
    </message>
    <message>
        <source>この内容を採る</source>
        <translation>Take this content</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>この内容に決めて次へ(&amp;S)</source>
        <translation>&amp;Settle and go to next</translation>
    </message>
    <message>
        <source>決めずに次へ(&amp;N)</source>
        <translation>&amp;Next without settling</translation>
    </message>
    <message>
        <source>この欄へ(&amp;G)</source>
        <translation>&amp;Go to the cell</translation>
    </message>
    <message>
        <source>食い違い</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>食い違いの一覧</source>
        <translation>List of conflicts</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>箇所</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>企画側</source>
        <translation>Planning&apos;s</translation>
    </message>
    <message>
        <source>課から</source>
        <translation>Section&apos;s</translation>
    </message>
    <message>
        <source>反映する内容を選ぶ</source>
        <translation>Choose the content to apply</translation>
    </message>
    <message>
        <source>この欄に残る内容</source>
        <translation>Content kept in this cell</translation>
    </message>
    <message>
        <source>この欄に残る内容(&amp;T)（書き直せます）</source>
        <translation>Con&amp;tent kept in this cell (can be edited)</translation>
    </message>
    <message>
        <source>（行の削除）</source>
        <translation>(row deleted)</translation>
    </message>
    <message>
        <source>両方を残す(&amp;B)</source>
        <translation>Keep &amp;both</translation>
    </message>
    <message>
        <source>書き直す(&amp;W)</source>
        <translation>Re&amp;write</translation>
    </message>
    <message>
        <source>その間に内容が変わりました。もう一度確かめてから決めてください。</source>
        <translation>The content has changed in the meantime. Check again before deciding.</translation>
    </message>
    <message>
        <source>食い違いはありません。</source>
        <translation>There are no conflicts.</translation>
    </message>
    <message>
        <source>食い違い(&amp;L) %1件。決めるまで両方の内容が残ります。後で決めても、ほかの作業はできます。</source>
        <translation>Conf&amp;licts: %1. Both versions are kept until you decide. You can decide later and go on with other work.</translation>
    </message>
    <message>
        <source>前の内容に戻す(&amp;U)</source>
        <translation>&amp;Undo: the text before</translation>
    </message>
    <message>
        <source>決める前の内容に戻しました。ほかの内容は、変更履歴から選べます。</source>
        <translation>The text from before your decision stands again. The other texts are in the change history.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::Consolidation</name>
    <message>
        <source>%1。「元に戻す」で取り消せます。</source>
        <translation>%1. “Undo” takes it back.</translation>
    </message>
    <message>
        <source>集計ブック_%1_%2</source>
        <translation>summary_workbook_%1_%2</translation>
    </message>
    <message>
        <source>集計ブックを書き出す先</source>
        <translation>Where to export the summary workbook</translation>
    </message>
    <message>
        <source>Excelファイル (*.xlsx)</source>
        <translation>Excel files (*.xlsx)</translation>
    </message>
    <message>
        <source>書き出しています</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>書き出せませんでした</source>
        <translation>The export failed</translation>
    </message>
    <message>
        <source>数えています…</source>
        <translation>Counting…</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::ConsolidationModel</name>
    <message>
        <source>部署なし</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>（空欄）</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>%1&#x3000;%2行</source>
        <translation>%1, %2 rows</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3行目：%4</source>
        <translation>%1, %2, row %3: %4</translation>
    </message>
    <message>
        <source>部署</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::ConsolidationPage</name>
    <message>
        <source>表示する列</source>
        <translation>Columns to show</translation>
    </message>
    <message>
        <source>まとめて書き換える…</source>
        <translation>Change many cells…</translation>
    </message>
    <message>
        <source>様式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>部署・シート・内容を絞り込む</source>
        <translation>Filter by unit, sheet or content</translation>
    </message>
    <message>
        <source>一覧の絞り込み</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>まとめ方</source>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>選んだ行の一つの列を、同じ内容に書き換えます。</source>
        <translation>Sets one column of the selected rows to the same content.</translation>
    </message>
    <message>
        <source>集計ブック…</source>
        <translation>Summary workbook…</translation>
    </message>
    <message>
        <source>表示している行のシートを、集計ブック（Excel）に書き出します。</source>
        <translation>Exports the sheets of the rows shown to a summary workbook (Excel).</translation>
    </message>
    <message>
        <source>議会資料…</source>
        <translation>Council packet…</translation>
    </message>
    <message>
        <source>表示している行のシートで、議会資料（冊子）を作ります。</source>
        <translation>Makes a council packet from the sheets of the rows shown.</translation>
    </message>
    <message>
        <source>全部署の行</source>
        <translation>Rows of all units</translation>
    </message>
    <message>
        <source>集計・一覧&#x3000;%1</source>
        <translation>Consolidation (all rows): %1</translation>
    </message>
    <message>
        <source>部ごと</source>
        <translation>By department</translation>
    </message>
    <message>
        <source>まとめない</source>
        <translation>No grouping</translation>
    </message>
    <message>
        <source>「%1」ごと</source>
        <translation>By “%1”</translation>
    </message>
    <message>
        <source>%1枚のシート&#x3000;%2行</source>
        <translation>%1 sheets, %2 rows</translation>
    </message>
    <message>
        <source>（全%1行のうち）</source>
        <translation> (of %1 rows)</translation>
    </message>
    <message>
        <source>&#x3000;選択 %1行</source>
        <translation>, %1 rows selected</translation>
    </message>
    <message>
        <source>すべての行の表示に戻します。</source>
        <translation>Shows all rows again.</translation>
    </message>
    <message>
        <source>一覧と達成状況</source>
        <translation>All rows and achievement</translation>
    </message>
    <message>
        <source>一覧</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>達成状況</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>「%1」だけを表示中：解除(&amp;Z)</source>
        <translation>Only “%1” shown: c&amp;lear</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::DayBox</name>
    <message>
        <source>令和8年4月1日、R8.4.1</source>
        <translation>令和8年4月1日, R8.4.1</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::DeskPersonButton</name>
    <message>
        <source>担当者の変更</source>
        <translation>Change person in charge</translation>
    </message>
    <message>
        <source>変更履歴に残る名前です。押すと変えられます。</source>
        <translation>The name kept in the change history. Press to change it.</translation>
    </message>
    <message>
        <source>担当者の確認</source>
        <translation>Who is working here?</translation>
    </message>
    <message>
        <source>この名前で始める</source>
        <translation>Start with this name</translation>
    </message>
    <message>
        <source>名前(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>所属課(&amp;U)</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>（選ばない：企画担当など）</source>
        <translation>(none: planning division etc.)</translation>
    </message>
    <message>
        <source>この利用者名は自分だけが使う（毎日はたずねない）(&amp;O)</source>
        <translation>&amp;Only I use this login (do not ask every day)</translation>
    </message>
    <message>
        <source>この利用者名は自分だけが使う（毎日はたずねない）</source>
        <translation>Only I use this login (do not ask every day)</translation>
    </message>
    <message>
        <source>名前を入力してください。</source>
        <translation>Enter your name.</translation>
    </message>
    <message>
        <source>所属課は一覧から選んでください。</source>
        <translation>Choose your section from the list.</translation>
    </message>
    <message>
        <source>担当者：%1</source>
        <translation>Person in charge: %1</translation>
    </message>
    <message>
        <source>担当者：%1（%2）</source>
        <translation>Person in charge: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::DirectionList</name>
    <message>
        <source>目標</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>読み取り</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>望ましい向き</source>
        <translation>Which way is better</translation>
    </message>
    <message>
        <source>望ましい向きを確認する目標</source>
        <translation>Targets where the better direction is to be confirmed</translation>
    </message>
    <message>
        <source>%1（推定）</source>
        <translation>%1 (assumed)</translation>
    </message>
    <message>
        <source>推定のとおり(&amp;Y)</source>
        <translation>&amp;Yes, as assumed</translation>
    </message>
    <message>
        <source>↑ 増加が望ましい(&amp;U)</source>
        <translation>↑ &amp;Higher is better</translation>
    </message>
    <message>
        <source>↓ 減少が望ましい(&amp;D)</source>
        <translation>↓ &amp;Lower is better</translation>
    </message>
    <message>
        <source>→ 維持が望ましい(&amp;M)</source>
        <translation>→ &amp;Stable is better</translation>
    </message>
    <message>
        <source>確認すること：多いほどよいか少ないほどよいかを、プログラムが推定した目標が%1あります。選んで答えると、次の年度からは聞きません（Ctrl+Aで全部）。</source>
        <translation>To confirm: for %1 targets the program assumed whether higher or lower is better. Choose them and answer, and you will not be asked again in later fiscal years (Ctrl+A for all).</translation>
    </message>
    <message>
        <source>%1（確認）</source>
        <translation>%1 (confirmed)</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::EditionsDialog</name>
    <message>
        <source>版の一覧</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>公表日</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>基準日</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>ページ</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>その後の変更</source>
        <translation>Changes since</translation>
    </message>
    <message>
        <source>箇所</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>公表したとき</source>
        <translation>As published</translation>
    </message>
    <message>
        <source>今</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>版の管理</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>新しい版を作る(&amp;N)…</source>
        <translation>&amp;New edition…</translation>
    </message>
    <message>
        <source>この版を見る(&amp;V)</source>
        <translation>&amp;View this edition</translation>
    </message>
    <message>
        <source>正誤表(&amp;E)</source>
        <translation>&amp;Errata</translation>
    </message>
    <message>
        <source>差替えのページ(&amp;R)</source>
        <translation>&amp;Replacement pages</translation>
    </message>
    <message>
        <source>変更一覧(&amp;L)</source>
        <translation>&amp;List of changes</translation>
    </message>
    <message>
        <source>訂正版を作る(&amp;T)…</source>
        <translation>Correc&amp;ted edition…</translation>
    </message>
    <message>
        <source>取り下げる(&amp;W)…</source>
        <translation>&amp;Withdraw…</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>取下げ（%1）</source>
        <translation>Withdrawn (%1)</translation>
    </message>
    <message>
        <source>公表中</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>まだ版がありません。「新しい版を作る」で、議会資料（冊子）を暫定版や確定版として残せます。</source>
        <translation>There are no editions yet. With “New edition” a packet is kept as a provisional or final edition.</translation>
    </message>
    <message>
        <source>その後の変更を調べています…</source>
        <translation>Looking for changes since then…</translation>
    </message>
    <message>
        <source>この版の後に変わったところはありません。</source>
        <translation>Nothing has changed since this edition.</translation>
    </message>
    <message>
        <source>この版の後の変更(&amp;D)：%1件&#x3000;Enterで欄へ移ります。</source>
        <translation>Changes since this e&amp;dition: %1. Enter goes to the cell.</translation>
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
    <message>
        <source>集計ブック（Excel：目次、集計、グラフ付き）</source>
        <translation>Summary workbook (Excel: contents, totals and charts)</translation>
    </message>
    <message>
        <source>テキスト（Webページ用の概要）</source>
        <translation>Text (summary for a web page)</translation>
    </message>
    <message>
        <source>UTF-8（公開用の標準）</source>
        <translation>UTF-8 (standard for publication)</translation>
    </message>
    <message>
        <source>Shift_JIS（UTF-8を読めないソフト用）</source>
        <translation>Shift_JIS (for software that cannot read UTF-8)</translation>
    </message>
    <message>
        <source>項目を選ぶ…</source>
        <translation>Choose fields…</translation>
    </message>
    <message>
        <source>_集計</source>
        <translation>_summary</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::FieldEditor</name>
    <message>
        <source>食い違いがあります。メニューの「集計」の「食い違い」から、内容を選べます。</source>
        <translation>There is a conflict. Choose the content with “Conflicts” in the Consolidation menu.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::FieldsPanel</name>
    <message>
        <source>%1の選択肢</source>
        <translation>Choices for %1</translation>
    </message>
    <message>
        <source>選択肢を開く</source>
        <translation>Open the choices</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::FiguresModel</name>
    <message>
        <source>部</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>全体</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>部・課</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>項目数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>対象外</source>
        <translation>Outside the request</translation>
    </message>
    <message>
        <source>平均達成率</source>
        <translation>Mean achievement rate</translation>
    </message>
    <message>
        <source>達成率のある項目</source>
        <translation>Items with an achievement rate</translation>
    </message>
    <message>
        <source>未評価</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>目安と異なる</source>
        <translation>Differs from suggested rating</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::FiguresPage</name>
    <message>
        <source>一覧で見る(&amp;O)</source>
        <translation>Sh&amp;ow in all rows</translation>
    </message>
    <message>
        <source>表をコピー(&amp;C)</source>
        <translation>&amp;Copy table</translation>
    </message>
    <message>
        <source>表をコピーしました。表計算ソフトに貼り付けられます。</source>
        <translation>The table was copied. It can be pasted into a spreadsheet.</translation>
    </message>
    <message>
        <source>達成状況のまとめ方</source>
        <translation>Grouping of achievement</translation>
    </message>
    <message>
        <source>見る数字</source>
        <translation>Figures to show</translation>
    </message>
    <message>
        <source>選んだ区分の行だけを一覧に表示します。</source>
        <translation>Shows only the rows of the selected group in the list of all rows.</translation>
    </message>
    <message>
        <source>達成状況の表</source>
        <translation>Table of achievement</translation>
    </message>
    <message>
        <source>まとめ方(&amp;G)</source>
        <translation>&amp;Group by</translation>
    </message>
    <message>
        <source>見る数字(&amp;F)</source>
        <translation>&amp;Figures</translation>
    </message>
    <message>
        <source>達成状況の図</source>
        <translation>Chart of achievement</translation>
    </message>
    <message>
        <source>この年度には、目標と実績を数えられる行がありません。</source>
        <translation>This fiscal year has no rows whose targets and results can be counted.</translation>
    </message>
    <message>
        <source>対象は目標値のある項目です。目標値がない、外部の事情で中止したなどの対象外は、割合と平均に含みません。</source>
        <translation>Items with a target value are counted. Those not counted, such as items without a target value or canceled for outside reasons, are left out of shares and averages.</translation>
    </message>
    <message>
        <source>部ごと</source>
        <translation>By department</translation>
    </message>
    <message>
        <source>課ごと</source>
        <translation>By section</translation>
    </message>
    <message>
        <source>「%1」ごと</source>
        <translation>By “%1”</translation>
    </message>
    <message>
        <source>年度ごと</source>
        <translation>By fiscal year</translation>
    </message>
    <message>
        <source>達成状況</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>達成率の分布</source>
        <translation>Distribution of achievement rates</translation>
    </message>
    <message>
        <source>「%1」の分布</source>
        <translation>Distribution of “%1”</translation>
    </message>
    <message>
        <source>推移の図</source>
        <translation>Chart over the years</translation>
    </message>
    <message>
        <source>%1の図</source>
        <translation>Chart: %1</translation>
    </message>
    <message>
        <source>達成率の推移</source>
        <translation>Achievement rates over the years</translation>
    </message>
    <message>
        <source>%1項目</source>
        <translation>%1 items</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::FindBar</name>
    <message>
        <source>前の箇所(&amp;B)</source>
        <translation>Pre&amp;vious</translation>
    </message>
    <message>
        <source>次の箇所(&amp;N)</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>この欄を直す(&amp;G)</source>
        <translation>&amp;Edit this cell</translation>
    </message>
    <message>
        <source>ページの中から探す言葉</source>
        <translation>Text to find in the pages</translation>
    </message>
    <message>
        <source>前の箇所へ（Shift+F3）</source>
        <translation>Previous match (Shift+F3)</translation>
    </message>
    <message>
        <source>次の箇所へ（F3）</source>
        <translation>Next match (F3)</translation>
    </message>
    <message>
        <source>見つかった欄をシートで開く</source>
        <translation>Open the cell found in its sheet</translation>
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
        <source>%1 / %2件</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::FindingModel</name>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1（%2、%3）</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>部署・シート</source>
        <translation>Unit and sheet</translation>
    </message>
    <message>
        <source>箇所</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>該当する文字</source>
        <translation>Text concerned</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>対応</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>確認済みの理由</source>
        <translation>Reason for acceptance</translation>
    </message>
    <message>
        <source>指摘はありません</source>
        <translation>No findings</translation>
    </message>
    <message>
        <source>要修正 %1件、お知らせ %2件</source>
        <translation>Errors: %1, notices: %2</translation>
    </message>
    <message>
        <source>%1（確認済み %2件）</source>
        <translation>%1 (accepted: %2)</translation>
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
    <name>mokuhyo::desk::HandInDialog</name>
    <message>
        <source>今回は該当なしとして提出する(&amp;N)</source>
        <translation>Submit as &amp;nothing to report this time</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>該当なしの理由</source>
        <translation>Reason for nothing to report</translation>
    </message>
    <message>
        <source>理由（例：今年度は対象となる事業がないため）</source>
        <translation>Reason (example: no project applies this fiscal year)</translation>
    </message>
    <message>
        <source>提出者の氏名</source>
        <translation>Name of the person submitting</translation>
    </message>
    <message>
        <source>提出する</source>
        <translation>Submit now</translation>
    </message>
    <message>
        <source>まだ提出しない</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>提出者(&amp;P)</source>
        <translation>Submitted by (&amp;P)</translation>
    </message>
    <message>
        <source>未記入の欄はありません。提出すると、差戻しか取下げまで記入できなくなります。</source>
        <translation>No cells are blank. After submitting, nothing can be filled in until the sheet is sent back or withdrawn.</translation>
    </message>
    <message>
        <source>このままでも提出できます。Enterでその欄へ移ります。</source>
        <translation>You can submit as it is. Enter goes to the cell.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::HandInFindings</name>
    <message>
        <source>区分</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>欄</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>確認済みの理由</source>
        <translation>Reason for accepting</translation>
    </message>
    <message>
        <source>点検で見つかったこと</source>
        <translation>Check findings</translation>
    </message>
    <message>
        <source>確認済みにする理由</source>
        <translation>Reason to mark as accepted</translation>
    </message>
    <message>
        <source>選んだものを確認済みにする(&amp;K)</source>
        <translation>Mar&amp;k the chosen ones as accepted</translation>
    </message>
    <message>
        <source>選んだものの説明</source>
        <translation>Explanation of the chosen finding</translation>
    </message>
    <message>
        <source>要修正</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>点検で、要修正が%1、お知らせが%2見つかりました。直さなくてよいものは、理由を付けて確認済みにできます。</source>
        <translation>The check found errors: %1, notices: %2. What needs no correction can be marked as accepted with a reason.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::HandoutDialog</name>
    <message>
        <source>参照(&amp;R)…</source>
        <translation>B&amp;rowse…</translation>
    </message>
    <message>
        <source>すべて選ぶ(&amp;A)</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>すべて外す(&amp;N)</source>
        <translation>Select &amp;none</translation>
    </message>
    <message>
        <source>配布ファイルを作る(&amp;H)</source>
        <translation>&amp;Make packages</translation>
    </message>
    <message>
        <source>配布（照会）</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>照会文</source>
        <translation>Request letter</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>配布ファイルを入れるフォルダー</source>
        <translation>Folder for the packages</translation>
    </message>
    <message>
        <source>何を、いつまでに</source>
        <translation>What and by when</translation>
    </message>
    <message>
        <source>年度(&amp;Y)</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>段階(&amp;P)</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>段階</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>提出期限(&amp;D)</source>
        <translation>&amp;Deadline</translation>
    </message>
    <message>
        <source>提出期限</source>
        <translation>Submission deadline</translation>
    </message>
    <message>
        <source>形式(&amp;F)</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>ファイルの形式</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>フォルダー(&amp;O)</source>
        <translation>F&amp;older</translation>
    </message>
    <message>
        <source>フォルダーを選ぶ</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>空欄なら段階の締切</source>
        <translation>Blank: phase deadline</translation>
    </message>
    <message>
        <source>Excel（xlsx）に記入してもらう</source>
        <translation>Filled in with Excel (xlsx)</translation>
    </message>
    <message>
        <source>このプログラムで記入してもらう（mokuhyo）</source>
        <translation>Filled in with this program (mokuhyo)</translation>
    </message>
    <message>
        <source>配布先</source>
        <translation>Hand out to</translation>
    </message>
    <message>
        <source>部署の名前で絞り込む</source>
        <translation>Filter by unit name</translation>
    </message>
    <message>
        <source>配布先をすべて選ぶ</source>
        <translation>Select all units to hand out to</translation>
    </message>
    <message>
        <source>配布先をすべて外す</source>
        <translation>Deselect all units to hand out to</translation>
    </message>
    <message>
        <source>今開いている段階</source>
        <translation>Phase now open</translation>
    </message>
    <message>
        <source>配布するものを調べています…</source>
        <translation>Checking what to hand out…</translation>
    </message>
    <message>
        <source>今配布するものがありません。理由は一覧にあります。</source>
        <translation>There is nothing to hand out now. The list says why.</translation>
    </message>
    <message>
        <source>配布先を選んでください。</source>
        <translation>Choose the units to hand out to.</translation>
    </message>
    <message>
        <source>提出期限を「令和8年10月31日」のように入力してください。</source>
        <translation>Enter the deadline like 令和8年10月31日.</translation>
    </message>
    <message>
        <source>配布ファイルを入れるフォルダーを選んでください。</source>
        <translation>Choose a folder for the packages.</translation>
    </message>
    <message>
        <source>%1か所に、1か所1ファイルで作ります。記入できるのは今回の記入欄だけです。</source>
        <translation>Makes one file for each of %1 units. Only the cells of this request can be filled in.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::HandoutDoneDialog</name>
    <message>
        <source>配布ファイルができました</source>
        <translation>Packages made</translation>
    </message>
    <message>
        <source>%1個のファイルを「%2」に作り、配布の記録を残しました。各部署へ送ってください。戻ってきたファイルは、この画面に落とすと回収できます。</source>
        <translation>%1 files were made in “%2” and the hand-out was recorded. Send them to the units. To collect the files that come back, drop them on the program window.</translation>
    </message>
    <message>
        <source>作ったファイル</source>
        <translation>Files made</translation>
    </message>
    <message>
        <source>配布先</source>
        <translation>Handed out to</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>記入欄</source>
        <translation>Cells to fill in</translation>
    </message>
    <message>
        <source>説明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>（確認してください）</source>
        <translation>(please check)</translation>
    </message>
    <message>
        <source>シート %1枚</source>
        <translation>%1 sheets</translation>
    </message>
    <message>
        <source>フォルダーを開く(&amp;O)</source>
        <translation>Open f&amp;older</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::HandoutLetter</name>
    <message>
        <source>照会文の本文</source>
        <translation>Text of the request letter</translation>
    </message>
    <message>
        <source>問い合わせ先</source>
        <translation>Enquiries</translation>
    </message>
    <message>
        <source>標準の文面に戻す(&amp;U)</source>
        <translation>&amp;Use the standard text</translation>
    </message>
    <message>
        <source>照会文の見え方</source>
        <translation>Preview of the request</translation>
    </message>
    <message>
        <source>照会文の件名</source>
        <translation>Subject of the request</translation>
    </message>
    <message>
        <source>{unit} は配布先、{year} は年度、{phase} は段階、{due} は提出期限、{form} は様式の名前に置き換わります。</source>
        <translation>{unit} is replaced with the recipient, {year} with the fiscal year, {phase} with the phase, {due} with the deadline and {form} with the name of the form.</translation>
    </message>
    <message>
        <source>件名(&amp;T)</source>
        <translation>Subjec&amp;t</translation>
    </message>
    <message>
        <source>本文(&amp;B)</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>問い合わせ先(&amp;Q)</source>
        <translation>En&amp;quiries</translation>
    </message>
    <message>
        <source>見え方(&amp;V)：%1</source>
        <translation>Pre&amp;view: %1</translation>
    </message>
    <message>
        <source>見え方(&amp;V)</source>
        <translation>Pre&amp;view</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::HandoutTree</name>
    <message>
        <source>配布先の一覧</source>
        <translation>List of recipients</translation>
    </message>
    <message>
        <source>配布先</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>記入欄</source>
        <translation>To fill in</translation>
    </message>
    <message>
        <source>連絡</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>ファイル名・理由</source>
        <translation>File name or reason</translation>
    </message>
    <message>
        <source>配る行の数。「＋」は、書き足せる行があることを示します。</source>
        <translation>Number of rows handed out. “+” means that rows can be added.</translation>
    </message>
    <message>
        <source>今回記入していただく欄の数</source>
        <translation>Number of cells to fill in this time</translation>
    </message>
    <message>
        <source>回答していただくコメントと、お知らせする字句修正の数</source>
        <translation>Number of comments to answer and wording fixes to note</translation>
    </message>
    <message>
        <source>%1＋</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1（部として）</source>
        <translation>%1 (as department)</translation>
    </message>
    <message>
        <source>%1行。ほかに%2行まで書き足せます。</source>
        <translation>Rows: %1. Up to %2 more can be added.</translation>
    </message>
    <message>
        <source>コメント %1件、字句修正 %2件</source>
        <translation>Comments: %1, wording fixes: %2</translation>
    </message>
    <message>
        <source>配布しないもの（%1件）</source>
        <translation>Not handed out (%1)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::HelpWindow</name>
    <message>
        <source>使い方</source>
        <translation>How to use</translation>
    </message>
    <message>
        <source>記入する人</source>
        <translation>For those who fill in</translation>
    </message>
    <message>
        <source>取りまとめる人</source>
        <translation>For those who collect</translation>
    </message>
    <message>
        <source>困ったとき</source>
        <translation>When something goes wrong</translation>
    </message>
    <message>
        <source>キー操作</source>
        <translation>List of keys</translation>
    </message>
    <message>
        <source>使い方の目次</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>使い方の説明</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>「%1」</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>「%1」（%2）</source>
        <translation>“%1” (%2)</translation>
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
    <name>mokuhyo::desk::HistoryDialog</name>
    <message>
        <source>この内容に戻す</source>
        <translation>Restore this text</translation>
    </message>
    <message>
        <source>この欄へ移動</source>
        <translation>Go to this cell</translation>
    </message>
    <message>
        <source>変更履歴</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>履歴の範囲</source>
        <translation>Scope of the history</translation>
    </message>
    <message>
        <source>変更の一覧</source>
        <translation>List of changes</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>誰が</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>どこを</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>変更後の内容</source>
        <translation>Text after the change</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>変更の内容</source>
        <translation>What the change did</translation>
    </message>
    <message>
        <source>範囲(&amp;S)</source>
        <translation>&amp;Scope</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>変更履歴を閉じる</source>
        <translation>Close change history</translation>
    </message>
    <message>
        <source>この欄：%1</source>
        <translation>This cell: %1</translation>
    </message>
    <message>
        <source>この行：%1</source>
        <translation>This row: %1</translation>
    </message>
    <message>
        <source>シート全体</source>
        <translation>Whole sheet</translation>
    </message>
    <message>
        <source>削除した行</source>
        <translation>Removed rows</translation>
    </message>
    <message>
        <source>（今の内容）</source>
        <translation>(text now)</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>変更の記録はありません。</source>
        <translation>No changes are recorded.</translation>
    </message>
    <message>
        <source>削除した行はありません。</source>
        <translation>No rows have been removed.</translation>
    </message>
    <message>
        <source>この行を戻す</source>
        <translation>Bring this row back</translation>
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
    <name>mokuhyo::desk::LifeDialog</name>
    <message>
        <source>行の異動</source>
        <translation>Change of row status</translation>
    </message>
    <message>
        <source>異動なし（取り消す）</source>
        <translation>No change (take it back)</translation>
    </message>
    <message>
        <source>異動の種類</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>異動の日付</source>
        <translation>Date of the change</translation>
    </message>
    <message>
        <source>令和6年10月1日、R6.10.1</source>
        <translation>令和6年10月1日, R6.10.1</translation>
    </message>
    <message>
        <source>異動の理由</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>統合先・移管先</source>
        <translation>Merged into or transferred to</translation>
    </message>
    <message>
        <source>%1行について記録します。行は番号と内容を残したまま印刷され、中止・完了・統合・移管の行は未記入や達成状況に数えません。</source>
        <translation>This is recorded for %1 rows. The rows are still printed with their number and text; discontinued, completed, merged and transferred rows count neither as blank nor towards achievement.</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>種類(&amp;K)</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>日付(&amp;D)</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>理由(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>統合先の行(&amp;T)</source>
        <translation>Merged in&amp;to row</translation>
    </message>
    <message>
        <source>%1行目&#x3000;%2</source>
        <translation>Row %1  %2</translation>
    </message>
    <message>
        <source>移管先の課(&amp;T)</source>
        <translation>&amp;Transferred to section</translation>
    </message>
    <message>
        <source>日付を読み取れません。</source>
        <translation>The date is not understood.</translation>
    </message>
    <message>
        <source>日付は「令和6年10月1日」「R6.10.1」のように入力してください。</source>
        <translation>Write the date as 令和6年10月1日 or R6.10.1.</translation>
    </message>
    <message>
        <source>理由を選ぶか入力してください。</source>
        <translation>Choose or type a reason.</translation>
    </message>
    <message>
        <source>行き先を選んでください（複数選べます）。</source>
        <translation>Choose where it goes (more than one is possible).</translation>
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
    <message>
        <source>記入対象外の欄を直す理由を選ぶか入力してください。変更履歴に残ります。</source>
        <translation>Choose or type the reason for correcting locked cells. It is kept in the change history.</translation>
    </message>
    <message>
        <source>「%1」はほかのウィンドウで開いています。</source>
        <translation>“%1” is open in another window.</translation>
    </message>
    <message>
        <source>行の追加</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>「%1」は終わっています。年度の途中で追加する理由を選ぶか入力してください。</source>
        <translation>“%1” is over. Choose or type the reason for adding a row during the year.</translation>
    </message>
    <message>
        <source>開く(&amp;O)</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>別のウィンドウで開く(&amp;W)</source>
        <translation>Open in another &amp;window</translation>
    </message>
    <message>
        <source>元に戻しました：%1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>やり直しました：%1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>変更履歴を見る</source>
        <translation>Show change history</translation>
    </message>
    <message>
        <source>Shift_JISでは書けない文字があります。〓に置き換えて書き出しますか。UTF-8で書き出せば、すべての文字が残ります。</source>
        <translation>Some characters cannot be written in Shift_JIS. Replace them with 〓 and export? UTF-8 keeps all characters.</translation>
    </message>
    <message numerus="yes">
        <source>ほか %n種類</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>書けない文字</source>
        <translation>Characters that cannot be written</translation>
    </message>
    <message>
        <source>〓に置き換える</source>
        <translation>Replace with 〓</translation>
    </message>
    <message>
        <source>書き出しましたが、確かめていただきたいことがあります。行を選ぶと、その欄へ移ります。</source>
        <translation>Exported, but please check the following. Select a line to go to its cell.</translation>
    </message>
    <message>
        <source>配布ファイルではできません。企画担当（取りまとめ）が行います。</source>
        <translation>Not possible in a package. The planning staff who collect the sheets do this.</translation>
    </message>
    <message>
        <source>%1 — 目標管理シート</source>
        <translation>%1 — Goal sheets</translation>
    </message>
    <message>
        <source>食い違い %1</source>
        <translation>Conflicts: %1</translation>
    </message>
    <message>
        <source>内容が食い違っている欄があります。押すと一覧を開きます。</source>
        <translation>Some cells have conflicts. Click to open the list.</translation>
    </message>
    <message>
        <source>この保存先には取り込めません。</source>
        <translation>Nothing can be imported into this store.</translation>
    </message>
    <message>
        <source>ファイルを調べています</source>
        <translation>Examining files</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::NewYearCarryPage</name>
    <message>
        <source>使命など、表の前後の項目(&amp;M)</source>
        <translation>&amp;Mission and other fields around the table</translation>
    </message>
    <message>
        <source>取組項目（番号、内容、指標など計画の欄）(&amp;I)</source>
        <translation>&amp;Items (planned fields: number, text, indicators etc.)</translation>
    </message>
    <message>
        <source>取組項目の目標値と期限(&amp;T)</source>
        <translation>&amp;Targets and deadlines of the items</translation>
    </message>
    <message>
        <source>中止・完了・統合・移管した取組項目も引き継ぐ(&amp;E)</source>
        <translation>Also carry over discontinued, completed, m&amp;erged and transferred items</translation>
    </message>
    <message>
        <source>2. 引き継ぐもの</source>
        <translation>2. What to carry over</translation>
    </message>
    <message>
        <source>前年度のシートから新しいシートへ写すものを選びます。進捗や評価の欄は空で始まります。</source>
        <translation>Choose what to copy from last year&apos;s sheets to the new ones. Progress and rating cells start blank.</translation>
    </message>
    <message>
        <source>どのシート・取組項目から引き継いだかは記録に残り、前年度と比べられます。分割された部署には部署ごとに1枚、統合された部署には両方の取組項目をまとめた1枚を作ります。作成日と氏名は引き継ぎません。</source>
        <translation>It is recorded which sheet and item each came from, so they can be compared with last year. A unit that was split gets one sheet for each new unit; merged units get one sheet with the items of both. Dates of making and names are not carried over.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::NewYearDeadlinesPage</name>
    <message>
        <source>4. 段階と締切</source>
        <translation>4. Phases and deadlines</translation>
    </message>
    <message>
        <source>はじめの段階を開いてシートを作ります。提出期限は空でもかまいません。あとから「段階と締切」で変えられます。</source>
        <translation>The sheets are made with the first phase open. Submission deadlines may stay empty. You can change them later under “Phases and deadlines”.</translation>
    </message>
    <message>
        <source>%1 %2の提出期限</source>
        <translation>Submission deadline of %1, %2</translation>
    </message>
    <message>
        <source>%1の提出期限</source>
        <translation>Submission deadline of %1</translation>
    </message>
    <message>
        <source>日付は「令和8年4月30日」「R8.4.30」「2026-04-30」のように入力してください。</source>
        <translation>Write the date as 令和8年4月30日, R8.4.30 or 2026-04-30.</translation>
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
    <name>mokuhyo::desk::NewYearMakePage</name>
    <message>
        <source>5. 作成</source>
        <translation>5. Make the sheets</translation>
    </message>
    <message>
        <source>内容を確かめて「シートを作る」を押してください。「元に戻す」1回で取り消せます。</source>
        <translation>Check this and press “Make sheets”. A single “Undo” takes it back.</translation>
    </message>
    <message>
        <source>表の前後の項目</source>
        <translation>Fields around the table</translation>
    </message>
    <message>
        <source>取組項目（目標値と期限を含む）</source>
        <translation>Items (with targets and deadlines)</translation>
    </message>
    <message>
        <source>取組項目</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>%1のシートを%2枚作ります。</source>
        <translation>%2 sheets for %1 will be made.</translation>
    </message>
    <message>
        <source>%1からは何も引き継ぎません。</source>
        <translation>Nothing is carried over from %1.</translation>
    </message>
    <message>
        <source>%1から引き継ぐもの：%2</source>
        <translation>Carried over from %1: %2</translation>
    </message>
    <message>
        <source>引き継ぐ取組項目：%1件</source>
        <translation>Items carried over: %1</translation>
    </message>
    <message>
        <source>%1の%2：%3まで</source>
        <translation>%1, %2: until %3</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::NewYearOrganisationPage</name>
    <message>
        <source>1. 組織の確認</source>
        <translation>1. Check the units</translation>
    </message>
    <message>
        <source>新しい年度の4月1日の組織でシートを作ります。異動や改編があれば、先に組織一覧へ登録してください。</source>
        <translation>Sheets are made for the units as of 1 April of the new year. If units change, enter that in the units register first.</translation>
    </message>
    <message>
        <source>新しい年度</source>
        <translation>New year</translation>
    </message>
    <message>
        <source>引き継ぐ元の年度</source>
        <translation>Year to carry over from</translation>
    </message>
    <message>
        <source>新しい年度(&amp;Y)</source>
        <translation>New &amp;year</translation>
    </message>
    <message>
        <source>引き継ぐ元の年度(&amp;L)</source>
        <translation>Carry over from (&amp;L)</translation>
    </message>
    <message>
        <source>いつ</source>
        <translation>When</translation>
    </message>
    <message>
        <source>何が</source>
        <translation>What</translation>
    </message>
    <message>
        <source>組織の変更</source>
        <translation>Changes of units</translation>
    </message>
    <message>
        <source>組織一覧を開く(&amp;O)…</source>
        <translation>&amp;Open the units register…</translation>
    </message>
    <message>
        <source>年度は「令和8年度」「R8」「2026」のように入力してください。</source>
        <translation>Write the year as 令和8年度, R8 or 2026.</translation>
    </message>
    <message>
        <source>新しい年度は、引き継ぐ元の年度より後にしてください。</source>
        <translation>The new year must be later than the year to carry over from.</translation>
    </message>
    <message>
        <source>%1の組織は%2部署です。%3から変わりません。</source>
        <translation>%1 has %2 units, the same as %3.</translation>
    </message>
    <message>
        <source>%1の組織は%2部署です。%3から次のように変わります。</source>
        <translation>%1 has %2 units. These changes come after %3:</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::NewYearSheetsPage</name>
    <message>
        <source>作る（まとめて1枚）</source>
        <translation>Make (one joint sheet)</translation>
    </message>
    <message>
        <source>作る</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>すでにあります</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>計画期間中（そのまま使う）</source>
        <translation>Within the plan period (stays in use)</translation>
    </message>
    <message>
        <source>計画期間が終わりました</source>
        <translation>The plan period is over</translation>
    </message>
    <message>
        <source>引き継ぐ部署がありません</source>
        <translation>No unit to carry over to</translation>
    </message>
    <message>
        <source>3. 様式とシート</source>
        <translation>3. Forms and sheets</translation>
    </message>
    <message>
        <source>作らないシートはチェックを外してください。すでにあるシートには手を付けません。</source>
        <translation>Untick the sheets you do not want made. Sheets that exist are left alone.</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>引き継ぐ元</source>
        <translation>Carried over from</translation>
    </message>
    <message>
        <source>取組項目</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>扱い</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>作るシートの一覧</source>
        <translation>List of sheets to make</translation>
    </message>
    <message>
        <source>前年度のシートを調べています…</source>
        <translation>Looking through last year&apos;s sheets…</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1件（終わった%2件を除く）</source>
        <translation>%1 (without %2 ended)</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1枚を作ります（取組項目 %2件）。</source>
        <translation>%1 sheets will be made (%2 items). </translation>
    </message>
    <message>
        <source>%1枚はすでにあります。</source>
        <translation>%1 exist already. </translation>
    </message>
    <message>
        <source>%1枚は計画期間中です。</source>
        <translation>%1 are within their plan period. </translation>
    </message>
    <message>
        <source>%1枚は計画期間が終わったため、「シートの作成」で新しく作ってください。</source>
        <translation>For %1 the plan period is over: make new ones with “Make sheets”. </translation>
    </message>
    <message>
        <source>%1枚は引き継ぐ部署がありません。組織一覧で引き継ぐ部署を登録してください。</source>
        <translation>%1 have no unit to carry over to: enter the successor in the units register. </translation>
    </message>
    <message>
        <source>%1のシートがありません。</source>
        <translation>There are no sheets for %1.</translation>
    </message>
    <message>
        <source>新しい部署でシートのないもの：%1（「シートの作成」で作れます）</source>
        <translation>New units without a sheet: %1 (use “Make sheets”)</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::NewYearWizard</name>
    <message>
        <source>年度の準備</source>
        <translation>Set up the year</translation>
    </message>
    <message>
        <source>戻る(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>次へ(&amp;N)</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>シートを作る(&amp;F)</source>
        <translation>&amp;Make sheets</translation>
    </message>
    <message>
        <source>キャンセル</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>前年度のシートを調べています</source>
        <translation>Looking through last year&apos;s sheets</translation>
    </message>
    <message>
        <source>シートを作っています</source>
        <translation>Making sheets</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::OrganisationActs</name>
    <message>
        <source>（いちばん上）</source>
        <translation>(top level)</translation>
    </message>
    <message>
        <source>部署は一覧から選んでください。</source>
        <translation>Choose a unit from the list.</translation>
    </message>
    <message>
        <source>部署を1つ選んでください。</source>
        <translation>Choose one unit.</translation>
    </message>
    <message>
        <source>変わりありません。</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>%1をしました。「元に戻す」で戻せます。</source>
        <translation>Done: %1. “Undo” takes it back.</translation>
    </message>
    <message>
        <source>部署の追加</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>追加する</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>名前(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>上の部署(&amp;P)</source>
        <translation>&amp;Parent unit</translation>
    </message>
    <message>
        <source>いつから(&amp;D)</source>
        <translation>From which &amp;date</translation>
    </message>
    <message>
        <source>名称変更</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>変更する</source>
        <translation>Rename now</translation>
    </message>
    <message>
        <source>新しい名前(&amp;N)</source>
        <translation>&amp;New name</translation>
    </message>
    <message>
        <source>その日より前のシートは、前の名前のままです。</source>
        <translation>Sheets before that date keep the old name.</translation>
    </message>
    <message>
        <source>「%1」の移動</source>
        <translation>Move “%1”</translation>
    </message>
    <message>
        <source>移動する</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>統合する部署を2つ以上選んでください（Ctrlを押しながらクリック）。</source>
        <translation>Choose two or more units to merge (click while holding Ctrl).</translation>
    </message>
    <message>
        <source>部署の統合</source>
        <translation>Merge units</translation>
    </message>
    <message>
        <source>統合する</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>統合する部署：%1</source>
        <translation>Units to merge: %1</translation>
    </message>
    <message>
        <source>統合先(&amp;T)</source>
        <translation>Merge in&amp;to</translation>
    </message>
    <message>
        <source>新しい部署</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>新しい部署の名前(&amp;N)</source>
        <translation>&amp;Name of the new unit</translation>
    </message>
    <message>
        <source>新しい部署の上の部署(&amp;P)</source>
        <translation>&amp;Parent of the new unit</translation>
    </message>
    <message>
        <source>下にある部署は統合先の下へ移ります。前年度のシートは元の部署のまま残ります。</source>
        <translation>Units below move to the merged unit. Last year&apos;s sheets stay with the old units.</translation>
    </message>
    <message>
        <source>「%1」の分割</source>
        <translation>Split “%1”</translation>
    </message>
    <message>
        <source>分割する</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>分割後の部署（1行に1つ）(&amp;N)</source>
        <translation>U&amp;nits after the split (one a line)</translation>
    </message>
    <message>
        <source>下にある部署は、1つ目の部署の下へ移ります。</source>
        <translation>Units below move to the first of these.</translation>
    </message>
    <message>
        <source>「%1」の廃止</source>
        <translation>Abolish “%1”</translation>
    </message>
    <message>
        <source>廃止する</source>
        <translation>Abolish</translation>
    </message>
    <message>
        <source>事務を引き継ぐ部署(&amp;S)</source>
        <translation>&amp;Successor unit</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>この日からなくなります。それまでのシートはそのまま残ります。</source>
        <translation>The unit ends on this date. Sheets up to then stay as they are.</translation>
    </message>
    <message>
        <source>「%1」の担当者</source>
        <translation>Person in charge of “%1”</translation>
    </message>
    <message>
        <source>登録する</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>担当者(&amp;N)</source>
        <translation>Perso&amp;n in charge</translation>
    </message>
    <message>
        <source>内線(&amp;T)</source>
        <translation>Ex&amp;tension</translation>
    </message>
    <message>
        <source>部署の一覧のファイル</source>
        <translation>File with a list of units</translation>
    </message>
    <message>
        <source>表のファイル (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;すべてのファイル (*)</source>
        <translation>Table files (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>新しい部署はありません。%1部署はすでに組織一覧にあります。</source>
        <translation>There are no new units. %1 units are in the register already.</translation>
    </message>
    <message>
        <source>部署の一覧の追加</source>
        <translation>Add a list of units</translation>
    </message>
    <message>
        <source>%1から、次の%2部署を追加します。%3部署はすでにあります。</source>
        <translation>From %1, these %2 units will be added. %3 units are there already.</translation>
    </message>
    <message>
        <source>追加する部署</source>
        <translation>Units to add</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::OrganisationDialog</name>
    <message>
        <source>組織一覧</source>
        <translation>Units register</translation>
    </message>
    <message>
        <source>日付は「令和8年4月1日」「R8.4.1」「2026-04-01」のように入力してください。</source>
        <translation>Write the date as 令和8年4月1日, R8.4.1 or 2026-04-01.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>追加…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>名称変更…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>移動…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>統合…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>分割…</source>
        <translation>Split…</translation>
    </message>
    <message>
        <source>廃止…</source>
        <translation>Abolish…</translation>
    </message>
    <message>
        <source>担当者…</source>
        <translation>Person in charge…</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>一覧を貼り付け…</source>
        <translation>Paste a list…</translation>
    </message>
    <message>
        <source>ファイルから…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>やり直す</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>「%1」を元に戻しました。</source>
        <translation>“%1” was undone.</translation>
    </message>
    <message>
        <source>「%1」をやり直しました。</source>
        <translation>“%1” was redone.</translation>
    </message>
    <message>
        <source>組織の操作</source>
        <translation>Actions on units</translation>
    </message>
    <message>
        <source>部署をドラッグして、別の部署の下や別の順番へ移せます。Alt+↑↓でも順番を変えられます。</source>
        <translation>Drag units below another unit or into another order. Alt+↑↓ changes the order, too.</translation>
    </message>
    <message>
        <source>部署の名前でしぼり込む</source>
        <translation>Filter by name of the unit</translation>
    </message>
    <message>
        <source>いつの組織か</source>
        <translation>Units as of</translation>
    </message>
    <message>
        <source>いつの組織か(&amp;D)</source>
        <translation>Units as of (&amp;D)</translation>
    </message>
    <message>
        <source>組織の変更の一覧</source>
        <translation>List of organisation changes</translation>
    </message>
    <message>
        <source>いつ・何が(&amp;H)</source>
        <translation>W&amp;hen and what</translation>
    </message>
    <message>
        <source>この変更を取り消す(&amp;W)…</source>
        <translation>&amp;Withdraw this change…</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1の組織はまだありません。「一覧を貼り付け」か「追加」で部署を登録してください。</source>
        <translation>There is no organisation for %1 yet. Register units with “Paste a list” or “Add”.</translation>
    </message>
    <message>
        <source>いつ</source>
        <translation>When</translation>
    </message>
    <message>
        <source>何が</source>
        <translation>What</translation>
    </message>
    <message>
        <source>%1（予定）</source>
        <translation>%1 (planned)</translation>
    </message>
    <message>
        <source>%1をしました。「元に戻す」で戻せます。</source>
        <translation>Done: %1. Undo reverts it.</translation>
    </message>
    <message>
        <source>部署を1つ選んでください。</source>
        <translation>Choose one unit.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::OrganisationModel</name>
    <message>
        <source>部署</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>担当者（内線）</source>
        <translation>Person in charge (extension)</translation>
    </message>
    <message>
        <source>このあとの変更</source>
        <translation>Later changes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1、担当者 %2</source>
        <translation>%1, person in charge %2</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::PackageBanner</name>
    <message>
        <source>照会文を読む</source>
        <translation>Read the request</translation>
    </message>
    <message>
        <source>期限 %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>配布ファイル：%1
記入したら「提出する」を押し、このファイルを送り返してください。入力はすぐにこのファイルへ保存されます。</source>
        <translation>Package: %1
When everything is filled in, press “Submit” and send this file back. What you enter is saved to this file at once.</translation>
    </message>
    <message>
        <source>照会文</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>照会文の本文</source>
        <translation>Text of the request</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::PacketDialog</name>
    <message>
        <source>綴じ込む様式</source>
        <translation>Forms to include</translation>
    </message>
    <message>
        <source>内部版(&amp;I)</source>
        <translation>&amp;Internal edition</translation>
    </message>
    <message>
        <source>公表版（内部の項目を除く）(&amp;U)</source>
        <translation>P&amp;ublic edition (without internal fields)</translation>
    </message>
    <message>
        <source>表紙を付ける(&amp;H)</source>
        <translation>Add a co&amp;ver</translation>
    </message>
    <message>
        <source>目次を付ける(&amp;K)</source>
        <translation>Add a ta&amp;ble of contents</translation>
    </message>
    <message>
        <source>部や冊子ごとに扉・一覧を付ける(&amp;B)</source>
        <translation>Add a title pa&amp;ge and list for each department or book</translation>
    </message>
    <message>
        <source>集計のページを付ける(&amp;G)</source>
        <translation>Add summary &amp;pages</translation>
    </message>
    <message>
        <source>プレビュー(&amp;V)</source>
        <translation>Previe&amp;w</translation>
    </message>
    <message>
        <source>PDFで保存(&amp;S)…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>議会資料（冊子）</source>
        <translation>Council packet</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>綴じ込むもの</source>
        <translation>What to include</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>年度(&amp;Y)</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>様式(&amp;F)</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>シート(&amp;T)</source>
        <translation>Shee&amp;ts</translation>
    </message>
    <message>
        <source>表紙と欄外</source>
        <translation>Cover and margins</translation>
    </message>
    <message>
        <source>表題(&amp;L)</source>
        <translation>Tit&amp;le</translation>
    </message>
    <message>
        <source>表題</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>市町村名(&amp;A)</source>
        <translation>Municip&amp;ality</translation>
    </message>
    <message>
        <source>市町村名</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>会議名(&amp;M)</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>会議名</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>資料番号(&amp;N)</source>
        <translation>Document &amp;number</translation>
    </message>
    <message>
        <source>資料番号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>基準日(&amp;R)</source>
        <translation>&amp;Reference date</translation>
    </message>
    <message>
        <source>基準日</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>版(&amp;E)</source>
        <translation>&amp;Edition</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>空欄なら年度と様式の名前</source>
        <translation>If empty: year and name of the form</translation>
    </message>
    <message>
        <source>空欄なら様式にある市町村名</source>
        <translation>If empty: the municipality given in the form</translation>
    </message>
    <message>
        <source>令和8年第4回定例会</source>
        <translation>4th regular session of 2026</translation>
    </message>
    <message>
        <source>資料1</source>
        <translation>Document 1</translation>
    </message>
    <message>
        <source>「〇月〇日現在」と印刷します。空欄なら印刷しません。</source>
        <translation>Printed as “〇月〇日現在” (as of this date). Not printed if empty.</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>綴じ方</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>並び順(&amp;O)</source>
        <translation>&amp;Order</translation>
    </message>
    <message>
        <source>並び順</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>様式の順（優先順位・体系）</source>
        <translation>Order of the form (priority, structure)</translation>
    </message>
    <message>
        <source>組織順</source>
        <translation>Order of units</translation>
    </message>
    <message>
        <source>シートを調べています…</source>
        <translation>Checking the sheets…</translation>
    </message>
    <message>
        <source>綴じ込むシートを選んでください。</source>
        <translation>Choose the sheets to include.</translation>
    </message>
    <message>
        <source>基準日を「令和8年4月1日」のように入力してください。</source>
        <translation>Enter the reference date like 令和8年4月1日.</translation>
    </message>
    <message>
        <source>%1枚のシートを綴じます。</source>
        <translation>%1 sheets will be included.</translation>
    </message>
    <message>
        <source>版として確定する(&amp;D)…</source>
        <translation>Keep as an e&amp;dition…</translation>
    </message>
    <message>
        <source>PDFを保存し、この内容を暫定版・確定版・訂正版として残します。</source>
        <translation>Saves the PDF and keeps what it says as a provisional, final or corrected edition.</translation>
    </message>
    <message>
        <source>載せる項目</source>
        <translation>Fields to show</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::PageBox</name>
    <message>
        <source>最初のページへ</source>
        <translation>First page</translation>
    </message>
    <message>
        <source>前のページへ</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>次のページへ</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>最後のページへ</source>
        <translation>Last page</translation>
    </message>
    <message>
        <source>ページの番号</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>印刷されるページの番号を入力して Enter</source>
        <translation>Enter a page number as printed and press Enter</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>/ %1（%2枚目／全%3枚）</source>
        <translation>/ %1 (%2 of %3)</translation>
    </message>
    <message>
        <source>「%1」というページはありません。</source>
        <translation>There is no page “%1”.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::Papers</name>
    <message>
        <source>_公表版</source>
        <translation>_public</translation>
    </message>
    <message>
        <source>このシート</source>
        <translation>This sheet</translation>
    </message>
    <message>
        <source>この部署：%1</source>
        <translation>This unit: %1</translation>
    </message>
    <message>
        <source>この年度：%1</source>
        <translation>This year: %1</translation>
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
        <source>プリンターに送りました。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>印刷できませんでした</source>
        <translation>Printing failed</translation>
    </message>
    <message>
        <source>PDFの保存先</source>
        <translation>Save PDF as</translation>
    </message>
    <message>
        <source>PDFファイル (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>PDFを保存しています</source>
        <translation>Saving the PDF</translation>
    </message>
    <message>
        <source>PDFを保存できませんでした</source>
        <translation>The PDF could not be saved</translation>
    </message>
    <message>
        <source>ページを調べています</source>
        <translation>Looking at the pages</translation>
    </message>
    <message>
        <source>版の管理</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>%1のPDFの保存先</source>
        <translation>Save the PDF of %1</translation>
    </message>
    <message>
        <source>版を確定しています</source>
        <translation>Keeping the edition</translation>
    </message>
    <message>
        <source>版を確定できませんでした</source>
        <translation>The edition could not be kept</translation>
    </message>
    <message>
        <source>「%1」を確定し、%2 に保存しました。</source>
        <translation>“%1” is kept and saved as %2.</translation>
    </message>
    <message>
        <source>版の取下げ</source>
        <translation>Withdraw an edition</translation>
    </message>
    <message>
        <source>「%1」を取り下げる理由を入力してください。版は一覧に残ります。</source>
        <translation>Why is “%1” withdrawn? It stays in the list.</translation>
    </message>
    <message>
        <source>取り下げられませんでした</source>
        <translation>It could not be withdrawn</translation>
    </message>
    <message>
        <source>版として確定する</source>
        <translation>Keep as an edition</translation>
    </message>
    <message>
        <source>どの版として残しますか。後から内容が変わっても、この版はいつでもそのまま印刷できます。</source>
        <translation>Which edition is this? Whatever changes later, it can be printed as it is at any time.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::PhaseScheduleDialog</name>
    <message>
        <source>%1（延長）</source>
        <translation>%1 (extended)</translation>
    </message>
    <message>
        <source>提出済</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>%1&#x3000;提出済</source>
        <translation>%1, submitted</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>段階を開く(&amp;O)</source>
        <translation>&amp;Open phase</translation>
    </message>
    <message>
        <source>提出期限にする(&amp;D)</source>
        <translation>Set as &amp;deadline</translation>
    </message>
    <message>
        <source>選んだシートだけ延長する(&amp;X)</source>
        <translation>E&amp;xtend for the chosen sheets only</translation>
    </message>
    <message>
        <source>段階と締切（%1）</source>
        <translation>Phases and deadlines (%1)</translation>
    </message>
    <message>
        <source>この様式のすべてのシート</source>
        <translation>All sheets of this form</translation>
    </message>
    <message>
        <source>選んだシート</source>
        <translation>Chosen sheets</translation>
    </message>
    <message>
        <source>令和8年4月30日、R8.4.30（空にすると取り消し）</source>
        <translation>令和8年4月30日, R8.4.30 (leave empty to remove)</translation>
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
        <source>シートごとの段階と提出期限</source>
        <translation>Phases and submission deadlines by sheet</translation>
    </message>
    <message>
        <source>段階(&amp;P)</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>段階</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>対象(&amp;T)</source>
        <translation>Applies &amp;to</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>提出期限(&amp;L)</source>
        <translation>Submission dead&amp;line</translation>
    </message>
    <message>
        <source>提出期限</source>
        <translation>Submission deadline</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>開いている段階</source>
        <translation>Open phase</translation>
    </message>
    <message>
        <source>%1の提出期限</source>
        <translation>Submission deadline of %1</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>日付は「令和8年4月30日」「R8.4.30」「2026-04-30」のように入力してください。</source>
        <translation>Write the date as 令和8年4月30日, R8.4.30 or 2026-04-30.</translation>
    </message>
    <message>
        <source>変わりありません。</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>%1（%2枚）。「元に戻す」で戻せます。</source>
        <translation>%1 (%2 sheets). Undo reverts it.</translation>
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
    <name>mokuhyo::desk::Planning</name>
    <message>
        <source>%1のシートを%2枚作りました。「元に戻す」で取り消せます。</source>
        <translation>%2 sheets for %1 were made. Undo removes them.</translation>
    </message>
    <message>
        <source>シートを作れませんでした</source>
        <translation>The sheets could not be made</translation>
    </message>
    <message>
        <source>この年度にはまだシートがありません。</source>
        <translation>This year has no sheets yet.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::PreviewOutline</name>
    <message>
        <source>目次</source>
        <translation>Contents</translation>
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
        <source>印刷プレビュー：%1</source>
        <translation>Print preview: %1</translation>
    </message>
    <message>
        <source>ページを組んでいます…</source>
        <translation>Laying out pages…</translation>
    </message>
    <message>
        <source>印刷(&amp;P)…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>PDFで保存(&amp;S)…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>検索(&amp;F)</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>プレビューする範囲</source>
        <translation>What to preview</translation>
    </message>
    <message>
        <source>プレビューを閉じる(&amp;C)</source>
        <translation>&amp;Close preview</translation>
    </message>
    <message>
        <source>目次(&amp;O)</source>
        <translation>C&amp;ontents</translation>
    </message>
    <message>
        <source>ページ(&amp;A)</source>
        <translation>P&amp;ages</translation>
    </message>
    <message>
        <source>目次とページ</source>
        <translation>Contents and pages</translation>
    </message>
    <message>
        <source>目次とページの切替え</source>
        <translation>Switch between contents and pages</translation>
    </message>
    <message>
        <source>ページを組んでいます…&#x3000;%1 / %2</source>
        <translation>Laying out pages… %1 / %2</translation>
    </message>
    <message>
        <source>注意 %1件(&amp;W)</source>
        <translation>&amp;Warnings: %1</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>プリンターに送りました。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>印刷できませんでした</source>
        <translation>Printing failed</translation>
    </message>
    <message>
        <source>PDFの保存先</source>
        <translation>Save PDF as</translation>
    </message>
    <message>
        <source>PDFファイル (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>PDFを保存しています</source>
        <translation>Saving the PDF</translation>
    </message>
    <message>
        <source>保存しました：%1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>PDFを保存できませんでした</source>
        <translation>The PDF could not be saved</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::RatingList</name>
    <message>
        <source>評価</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>記入と目安</source>
        <translation>Entered and suggested</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>目安と異なる評価と理由</source>
        <translation>Ratings that differ from the suggestion, and reasons</translation>
    </message>
    <message>
        <source>評価の理由</source>
        <translation>Reason for the rating</translation>
    </message>
    <message>
        <source>選んだ評価の理由にする(&amp;G)</source>
        <translation>Set as reason for the chosen ratin&amp;gs</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1&#x3000;目安は%2%3</source>
        <translation>%1; suggested: %2%3</translation>
    </message>
    <message>
        <source>確認すること：目安と異なるなど、理由を付けていただきたい評価が%1あります。評価はそのままで、選んで理由を付けてください。</source>
        <translation>To confirm: %1 ratings need a reason, for example because they differ from the suggested rating. Leave the ratings as they are, choose them and give a reason.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::RatingRulesDialog</name>
    <message>
        <source>選んだ決定を取り消す(&amp;D)</source>
        <translation>Withdraw the chosen &amp;decision</translation>
    </message>
    <message>
        <source>この基準を使う(&amp;U)</source>
        <translation>&amp;Use this rule</translation>
    </message>
    <message>
        <source>基準のファイルを追加(&amp;A)…</source>
        <translation>&amp;Add a rule file…</translation>
    </message>
    <message>
        <source>評価の基準</source>
        <translation>Rating rules</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>評価の列</source>
        <translation>Rating column</translation>
    </message>
    <message>
        <source>基準</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>決めた人</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>この様式で使う評価の基準</source>
        <translation>Rating rules used for this form</translation>
    </message>
    <message>
        <source>終わりを決めない</source>
        <translation>No last fiscal year</translation>
    </message>
    <message>
        <source>選んだ基準の内容</source>
        <translation>Content of the chosen rule</translation>
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
        <source>基準(&amp;R)</source>
        <translation>&amp;Rule</translation>
    </message>
    <message>
        <source>最初の年度(&amp;Y)</source>
        <translation>First fiscal &amp;year</translation>
    </message>
    <message>
        <source>最初の年度</source>
        <translation>First fiscal year</translation>
    </message>
    <message>
        <source>最後の年度(&amp;T)</source>
        <translation>Las&amp;t fiscal year</translation>
    </message>
    <message>
        <source>最後の年度</source>
        <translation>Last fiscal year</translation>
    </message>
    <message>
        <source>評価の列(&amp;C)</source>
        <translation>Rating &amp;column</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1（この保存先にありません）</source>
        <translation>%1 (not in this store)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>評価の欄がある様式のシートがありません。</source>
        <translation>There are no sheets of a form with rating cells.</translation>
    </message>
    <message>
        <source>この様式の基準はまだ決められていません。決めるまで、評価の目安は出ません。</source>
        <translation>No rating rule is set for this form yet. Until one is set, no ratings are suggested.</translation>
    </message>
    <message>
        <source>この様式の基準はまだ</source>
        <translation>No rating rule is set for this form yet</translation>
    </message>
    <message>
        <source>「基準」から選ぶと、ここに評価の言葉としきい値が表示されます。</source>
        <translation>Choose one under “Rule” to see its rating words and thresholds here.</translation>
    </message>
    <message>
        <source>最後の年度は、最初の年度以後にしてください。</source>
        <translation>The last fiscal year must not be before the first.</translation>
    </message>
    <message>
        <source>%1、「%2」を評価の目安に使います。「元に戻す」で取り消せます。</source>
        <translation>%1: “%2” is used for the suggested ratings. “Undo” takes it back.</translation>
    </message>
    <message>
        <source>%1の決定を取り消しました。「元に戻す」で戻せます。</source>
        <translation>The decision for %1 was withdrawn. “Undo” brings it back.</translation>
    </message>
    <message>
        <source>評価の基準のファイル</source>
        <translation>Rating rule file</translation>
    </message>
    <message>
        <source>評価の基準（*.json）(*.json)</source>
        <translation>Rating rules (*.json)</translation>
    </message>
    <message>
        <source>「%1」を評価の基準として読めませんでした。ファイルを確かめてください。</source>
        <translation>“%1” could not be read as a rating rule. Check the file.</translation>
    </message>
    <message>
        <source>ほか%1か所</source>
        <translation>%1 more places</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>この基準には直すところがあります。追加していません。

%1</source>
        <translation>This rule needs corrections. It was not added.

%1</translation>
    </message>
    <message>
        <source>基準を追加しました。年度を確かめて「この基準を使う」を押してください。</source>
        <translation>The rule was added. Check the fiscal years and press “Use this rule”.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::ReadingDialog</name>
    <message>
        <source>読み取りを直す</source>
        <translation>Correct the reading</translation>
    </message>
    <message>
        <source>%1：%2
欄の文はそのままで、達成率の計算に使う読み取りだけを直します。</source>
        <translation>%1: %2
The text of the cell stays as it is. Only the reading used to calculate the achievement rate is corrected.</translation>
    </message>
    <message>
        <source>増加が望ましい（多いほどよい）(&amp;U)</source>
        <translation>&amp;Higher is better (the more, the better)</translation>
    </message>
    <message>
        <source>減少が望ましい（少ないほどよい）(&amp;D)</source>
        <translation>&amp;Lower is better (the less, the better)</translation>
    </message>
    <message>
        <source>維持が望ましい（変わらないのがよい）(&amp;M)</source>
        <translation>&amp;Stable is better (best unchanged)</translation>
    </message>
    <message>
        <source>今の向きはプログラムの推定です。</source>
        <translation>The present direction is assumed by the program.</translation>
    </message>
    <message>
        <source>数値</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>単位</source>
        <translation>Unit of measurement</translation>
    </message>
    <message>
        <source>件、回、%、千円など</source>
        <translation>件, 回, %, 千円 etc.</translation>
    </message>
    <message>
        <source>望ましい向き</source>
        <translation>Which way is better</translation>
    </message>
    <message>
        <source>数値(&amp;N)</source>
        <translation>Fi&amp;gure</translation>
    </message>
    <message>
        <source>単位(&amp;T)</source>
        <translation>Uni&amp;t of measurement</translation>
    </message>
    <message>
        <source>今の読み取り</source>
        <translation>Present reading</translation>
    </message>
    <message>
        <source>%1が直したもの</source>
        <translation>Corrected by %1</translation>
    </message>
    <message>
        <source>この読み取りにする</source>
        <translation>Use this reading</translation>
    </message>
    <message>
        <source>直さない</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>自動の読み取りに戻す</source>
        <translation>Back to the automatic reading</translation>
    </message>
    <message>
        <source>数値は「1,200」「32.5」のように、数字だけで入力してください。</source>
        <translation>Enter the figure in digits only, for example 1,200 or 32.5.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::ReadingLines</name>
    <message>
        <source>読み取りを直す</source>
        <translation>Correct the reading</translation>
    </message>
    <message>
        <source>望ましい向き・数値・単位の読み取りを直します。欄の文は変わりません。</source>
        <translation>Corrects the better direction, figure and unit of measurement that were read. The text of the cell does not change.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::RecoveryDialog</name>
    <message>
        <source>削除された行「%1」</source>
        <translation>Removed row “%1”</translation>
    </message>
    <message>
        <source>%1行目「%2」</source>
        <translation>Row %1 “%2”</translation>
    </message>
    <message>
        <source>入れる</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>捨てる</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>保存されなかった入力</source>
        <translation>Unsaved text</translation>
    </message>
    <message>
        <source>前回、保存されなかった入力があります。シートに入れるか、捨てるかを選んでください。</source>
        <translation>Some text was not saved last time. Choose whether to insert it into the sheets or discard it.</translation>
    </message>
    <message>
        <source>保存されなかった入力の一覧</source>
        <translation>List of unsaved text</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>欄</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>入力していた文</source>
        <translation>Text you typed</translation>
    </message>
    <message>
        <source>（シートがありません）</source>
        <translation>(the sheet no longer exists)</translation>
    </message>
    <message>
        <source>入力していた文の全体</source>
        <translation>Full text you typed</translation>
    </message>
    <message>
        <source>今の内容</source>
        <translation>What is there now</translation>
    </message>
    <message>
        <source>すべて入れる</source>
        <translation>Insert all</translation>
    </message>
    <message>
        <source>後で決める</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>次に開いたときに、もう一度お知らせします。</source>
        <translation>You will be told again when you next open the store.</translation>
    </message>
    <message>
        <source>保存されなかった入力を入れる</source>
        <translation>Insert unsaved text</translation>
    </message>
    <message>
        <source>入れられません。%1</source>
        <translation>It cannot be inserted. %1</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::Redaction</name>
    <message>
        <source>墨消し</source>
        <translation>Redaction</translation>
    </message>
    <message>
        <source>墨消しは取り消せません。消した内容は、変更履歴にも残りません。墨消しをしますか。</source>
        <translation>Redaction cannot be undone. What is erased is not kept in the history either. Redact?</translation>
    </message>
    <message>
        <source>墨消しする</source>
        <translation>Redact</translation>
    </message>
    <message>
        <source>墨消しをしています</source>
        <translation>Redacting</translation>
    </message>
    <message>
        <source>墨消しできませんでした</source>
        <translation>The redaction failed</translation>
    </message>
    <message>
        <source>%1件の記録から消しました。</source>
        <translation>Erased from %1 records.</translation>
    </message>
    <message>
        <source>ほかの画面が読んでいるため、データファイルの中にはまだ残っています。すべての画面を閉じてから開き直すと消えます。</source>
        <translation>Other windows are reading the data file, so the text is still inside it. Close all windows and open the file again to erase it.</translation>
    </message>
    <message>
        <source>%1（読めないため不明）</source>
        <translation>%1 (unknown: cannot be read)</translation>
    </message>
    <message>
        <source>控えの墨消し</source>
        <translation>Redaction of backups</translation>
    </message>
    <message>
        <source>墨消しをしました。次の控えには、消した内容がまだ残っています。どうしますか。</source>
        <translation>The redaction is done. These backups still hold what was erased. What should be done with them?</translation>
    </message>
    <message>
        <source>控えからも消す</source>
        <translation>Erase it from the backups too</translation>
    </message>
    <message>
        <source>控えを削除する</source>
        <translation>Delete the backups</translation>
    </message>
    <message>
        <source>そのまま残す</source>
        <translation>Leave them as they are</translation>
    </message>
    <message>
        <source>控えを処理しています</source>
        <translation>Processing the backups</translation>
    </message>
    <message>
        <source>控えの処理が終わりました。</source>
        <translation>The backups have been processed.</translation>
    </message>
    <message>
        <source>処理できない控えがあります</source>
        <translation>Some backups cannot be processed</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::RedactionDialog</name>
    <message>
        <source>次の文字だけを消す(&amp;T)</source>
        <translation>Erase only this &amp;text</translation>
    </message>
    <message>
        <source>この欄の内容と履歴をすべて消す(&amp;W)</source>
        <translation>Erase the &amp;whole content and history of this cell</translation>
    </message>
    <message>
        <source>墨消し</source>
        <translation>Redaction</translation>
    </message>
    <message>
        <source>消す文字</source>
        <translation>Text to erase</translation>
    </message>
    <message>
        <source>例：誤って貼り付けた個人名</source>
        <translation>For example a personal name pasted by mistake</translation>
    </message>
    <message>
        <source>消したあとの履歴</source>
        <translation>History after erasing</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>記入者</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>消したあとの内容</source>
        <translation>Content after erasing</translation>
    </message>
    <message>
        <source>墨消しの理由</source>
        <translation>Reason for the redaction</translation>
    </message>
    <message>
        <source>記録に残ります。例：個人情報の誤記</source>
        <translation>Kept in the record. For example: personal data entered by mistake</translation>
    </message>
    <message>
        <source>墨消しする…</source>
        <translation>Redact…</translation>
    </message>
    <message>
        <source>今の内容、変更履歴、データファイルの中から消します。あとから戻すことはできません。すでに印刷・書き出し・配布したものには残ります。</source>
        <translation>It is erased from the current content, the history and the data file. This cannot be undone. Anything already printed, exported or handed out keeps it.</translation>
    </message>
    <message>
        <source>理由(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>消す文字を入力すると、消したあとの内容をここに示します。</source>
        <translation>Enter the text to erase to see here what will be left.</translation>
    </message>
    <message>
        <source>%1（今の内容）</source>
        <translation>%1 (current content)</translation>
    </message>
    <message>
        <source>ほかの欄にある同じ文字も消す（%1か所）(&amp;E)</source>
        <translation>Also &amp;erase the same text in other cells (places: %1)</translation>
    </message>
    <message>
        <source>ほか%1か所</source>
        <translation>%1 more places</translation>
    </message>
    <message>
        <source>この欄の今の内容にも履歴にも、その文字はありません。</source>
        <translation>Neither the current content nor the history of this cell holds that text.</translation>
    </message>
    <message>
        <source>%1件の記録から消えます。</source>
        <translation>It will be erased from %1 records.</translation>
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
    <name>mokuhyo::desk::ReplacePanel</name>
    <message>
        <source>全角・半角を区別しない</source>
        <translation>Ignore full or half width</translation>
    </message>
    <message>
        <source>該当箇所を一覧</source>
        <translation>List matches</translation>
    </message>
    <message>
        <source>チェックした箇所を置換</source>
        <translation>Replace the checked places</translation>
    </message>
    <message>
        <source>検索する文字列</source>
        <translation>Text to find</translation>
    </message>
    <message>
        <source>置換後の文字列</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>置換の範囲</source>
        <translation>Where to replace</translation>
    </message>
    <message>
        <source>このシート</source>
        <translation>This sheet</translation>
    </message>
    <message>
        <source>この部署</source>
        <translation>This unit</translation>
    </message>
    <message>
        <source>この年度すべて</source>
        <translation>The whole year</translation>
    </message>
    <message>
        <source>置換の対象</source>
        <translation>Places to replace</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>置換前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>置換後</source>
        <translation>After</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>文字列を入れてEnterを押すと、該当箇所を一覧で確かめられます。</source>
        <translation>Enter text and press Enter to list the matches and check them.</translation>
    </message>
    <message>
        <source>「%1」</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1行目「%2」</source>
        <translation>Row %1 “%2”</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>変更しません：%1</source>
        <translation>Left unchanged: %1</translation>
    </message>
    <message>
        <source>該当する欄はありません。</source>
        <translation>No cell matches.</translation>
    </message>
    <message>
        <source>%1個の欄のうち%2個を置換します。</source>
        <translation>%2 of %1 cells will be replaced.</translation>
    </message>
    <message>
        <source>%1個の欄のうち%2個を置換します。記入対象外の%3個は変えません。</source>
        <translation>%2 of %1 cells will be replaced. %3 locked cells stay as they are.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::Replacing</name>
    <message>
        <source>%1個の欄を置換しました。「元に戻す」で戻せます。</source>
        <translation>%1 cells replaced. Undo reverts it.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::Rounds</name>
    <message>
        <source>配布ファイルを作っています</source>
        <translation>Making packages</translation>
    </message>
    <message>
        <source>配布ファイルを作れませんでした</source>
        <translation>The packages could not be made</translation>
    </message>
    <message>
        <source>配布ファイルを%1個作りました。</source>
        <translation>Packages made: %1.</translation>
    </message>
    <message>
        <source>回収するファイル</source>
        <translation>Files to collect</translation>
    </message>
    <message>
        <source>回収するファイル (*.xlsx *.xlsm *.ods *.mokuhyo *.csv *.tsv);;すべてのファイル (*)</source>
        <translation>Files to collect (*.xlsx *.xlsm *.ods *.mokuhyo *.csv *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>回収できるファイルがありません。</source>
        <translation>There are no files that can be collected.</translation>
    </message>
    <message>
        <source>ファイルを読み取っています</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>反映しています</source>
        <translation>Applying</translation>
    </message>
    <message>
        <source>その間に内容が変わったため、読み直しました。確かめてから、もう一度「反映する」を押してください。</source>
        <translation>The content changed in the meantime and was read again. Check it, then press “Apply” again.</translation>
    </message>
    <message>
        <source>反映できませんでした</source>
        <translation>The changes could not be applied</translation>
    </message>
    <message>
        <source>%1か所を反映しました。</source>
        <translation>Cells applied: %1.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::RowCell</name>
    <message>
        <source>%1の選択肢</source>
        <translation>Choices for %1</translation>
    </message>
    <message>
        <source>選択</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::RowForm</name>
    <message>
        <source>番号を整える</source>
        <translation>Tidy numbers</translation>
    </message>
    <message>
        <source>番号の振り直し</source>
        <translation>Renumbering</translation>
    </message>
    <message>
        <source>行の入力フォーム</source>
        <translation>Row entry form</translation>
    </message>
    <message>
        <source>部分を追加</source>
        <translation>Add part</translation>
    </message>
    <message>
        <source>①②に分ける</source>
        <translation>Split into ①②</translation>
    </message>
    <message>
        <source>表の行を選ぶと、ここに表示されます。</source>
        <translation>Choose a row of the table to show it here.</translation>
    </message>
    <message>
        <source>%1（行の入力フォーム）</source>
        <translation>%1 (row entry form)</translation>
    </message>
    <message>
        <source>%1（番号の前の文）</source>
        <translation>%1 (text before the numbers)</translation>
    </message>
    <message>
        <source>%1の番号の前の文</source>
        <translation>Text before the numbers of %1</translation>
    </message>
    <message>
        <source>削除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1を削除</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>記入できる欄から「%1」の部分を消します。</source>
        <translation>Erases part “%1” from the cells that can be filled in.</translation>
    </message>
    <message>
        <source>「%1」の削除</source>
        <translation>Deletion of “%1”</translation>
    </message>
    <message>
        <source>（%1と同じ）</source>
        <translation>(same as %1)</translation>
    </message>
    <message>
        <source>%1（%2共通）</source>
        <translation>%1 (common to %2)</translation>
    </message>
    <message>
        <source>%1の%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1字／%2字</source>
        <translation>%1 of %2 characters</translation>
    </message>
    <message>
        <source>%1字／目安%2字</source>
        <translation>%1 characters, guide %2</translation>
    </message>
    <message>
        <source>&#x3000;超過</source>
        <translation>, over the limit</translation>
    </message>
    <message>
        <source>印刷の枠に収まりきらないおそれがあります。入力はできます。</source>
        <translation>It may not fit its printed box. You can still enter it.</translation>
    </message>
    <message>
        <source>印刷の枠に収まる字数です。</source>
        <translation>Fits its printed box.</translation>
    </message>
    <message>
        <source>%1の%2番目の読み取りを直す</source>
        <translation>Correct reading %2 of %1</translation>
    </message>
    <message>
        <source>%1の読み取りを直す</source>
        <translation>Correct the reading of %1</translation>
    </message>
    <message>
        <source>%1「%2」の読み取りを直す</source>
        <translation>Correct the reading of %1 “%2”</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::RowFormPane</name>
    <message>
        <source>%1と並べる</source>
        <translation>Show alongside: %1</translation>
    </message>
    <message>
        <source>前年度</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>前年度の同じ取組項目を横に出します。</source>
        <translation>Shows the same item of last year alongside.</translation>
    </message>
    <message>
        <source>前の時期</source>
        <translation>Earlier periods</translation>
    </message>
    <message>
        <source>この行の、前の時期の記入を横に出します。</source>
        <translation>Shows this row&apos;s entries of earlier periods alongside.</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>行の入力フォームを閉じる</source>
        <translation>Close the row entry form</translation>
    </message>
    <message>
        <source>右へ</source>
        <translation>To the right</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>行の入力フォームを右に置く</source>
        <translation>Put the row entry form on the right</translation>
    </message>
    <message>
        <source>行の入力フォームを下に置く</source>
        <translation>Put the row entry form below</translation>
    </message>
    <message>
        <source>表の行を選んでください。</source>
        <translation>Choose a row of the table.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::RowHeader</name>
    <message>
        <source>つまんで動かすと行の順番が変わります。</source>
        <translation>Drag to change the order of rows.</translation>
    </message>
    <message>
        <source>行番号</source>
        <translation>Row numbers</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::RowReference</name>
    <message>
        <source>並べて見る内容</source>
        <translation>Content shown alongside</translation>
    </message>
    <message>
        <source>前年度</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>同じ取組項目は見つかりません。</source>
        <translation>The same item was not found.</translation>
    </message>
    <message>
        <source>前年度（%1）%2</source>
        <translation>Last year (%1) %2</translation>
    </message>
    <message>
        <source>これまでの記入</source>
        <translation>Entries so far</translation>
    </message>
    <message>
        <source>この行に、前の時期の記入はありません。</source>
        <translation>This row has no entries of earlier periods.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::SdgChips</name>
    <message>
        <source>選択</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>%1を選択</source>
        <translation>Choose %1</translation>
    </message>
    <message>
        <source>SDGsの目標を一覧から選びます。</source>
        <translation>Choose SDGs from the list.</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::SdgPicker</name>
    <message>
        <source>目標を選ぶ</source>
        <translation>Choose goals</translation>
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
    <message>
        <source>すべての年度</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>すべての課</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>すべての様式</source>
        <translation>All forms</translation>
    </message>
    <message>
        <source>すべての欄</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>すべての状態</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>絞り込み：%1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::SendBackDialog</name>
    <message>
        <source>差戻し</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>差戻し先</source>
        <translation>Send back to</translation>
    </message>
    <message>
        <source>シート全体へのコメント</source>
        <translation>Comment on the whole sheet</translation>
    </message>
    <message>
        <source>差戻す人の氏名</source>
        <translation>Name of the person sending it back</translation>
    </message>
    <message>
        <source>よく使うコメント</source>
        <translation>Frequently used comments</translation>
    </message>
    <message>
        <source>欄に付けたコメント%1件も一緒に届きます。</source>
        <translation>Comments on cells (%1) are sent along.</translation>
    </message>
    <message>
        <source>直してほしい欄があれば、いったん閉じて、その欄でShift+F2を押すとコメントを付けられます。</source>
        <translation>If there are cells to correct, close this first and press Shift+F2 in the cell to comment on it.</translation>
    </message>
    <message>
        <source>差戻す</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>差戻し先(&amp;T)</source>
        <translation>Send back &amp;to</translation>
    </message>
    <message>
        <source>コメント(&amp;C)</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>よく使う文(&amp;P)</source>
        <translation>Frequent &amp;phrases</translation>
    </message>
    <message>
        <source>差戻す人(&amp;N)</source>
        <translation>Se&amp;nt back by</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::SeriesDialog</name>
    <message>
        <source>この行へ(&amp;G)</source>
        <translation>&amp;Go to row</translation>
    </message>
    <message>
        <source>推移</source>
        <translation>Over the years</translation>
    </message>
    <message>
        <source>推移を見るシート</source>
        <translation>Sheets to show over the years</translation>
    </message>
    <message>
        <source>シート・行・指標を絞り込む</source>
        <translation>Filter by sheet, row or indicator</translation>
    </message>
    <message>
        <source>推移の絞り込み</source>
        <translation>Filter figures over the years</translation>
    </message>
    <message>
        <source>推移の一覧</source>
        <translation>Figures over the years</translation>
    </message>
    <message>
        <source>対象(&amp;T)</source>
        <translation>Applies &amp;to</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>表示中のシート：%1</source>
        <translation>Current sheet: %1</translation>
    </message>
    <message>
        <source>%1のすべてのシート</source>
        <translation>All sheets of %1</translation>
    </message>
    <message>
        <source>調べています…</source>
        <translation>Looking up…</translation>
    </message>
    <message>
        <source>推移を調べています</source>
        <translation>Looking up figures over the years</translation>
    </message>
    <message>
        <source>二つ以上の年度に数値のある目標はありません。</source>
        <translation>No target has figures in two or more fiscal years.</translation>
    </message>
    <message>
        <source>%1件の数値を年度順に並べています。</source>
        <translation>Figures in order of fiscal year: %1</translation>
    </message>
    <message>
        <source>推移の図</source>
        <translation>Chart over the years</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::SeriesModel</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>部署・シート</source>
        <translation>Unit and sheet</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>指標</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>目標の推移</source>
        <translation>Targets over the years</translation>
    </message>
    <message>
        <source>実績の推移</source>
        <translation>Results over the years</translation>
    </message>
    <message>
        <source>図</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>最近の達成率</source>
        <translation>Latest achievement rate</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>目標</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>実績</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::SheetChoice</name>
    <message>
        <source>綴じ込むシート</source>
        <translation>Sheets to include</translation>
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
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
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
    <message>
        <source>記入対象外：%1</source>
        <translation>locked: %1</translation>
    </message>
    <message>
        <source>今回の記入欄（未記入）</source>
        <translation>to fill in now (blank)</translation>
    </message>
    <message>
        <source>今回の記入欄</source>
        <translation>to fill in now</translation>
    </message>
    <message>
        <source>コメント：%1</source>
        <translation>comment: %1</translation>
    </message>
    <message>
        <source>変更（理由付き）：%1</source>
        <translation>change with a reason: %1</translation>
    </message>
    <message>
        <source>コメントあり</source>
        <translation>has comments</translation>
    </message>
    <message>
        <source>変更済み</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>食い違いがあります。右クリックして「食い違い」を選ぶと、内容を選べます。</source>
        <translation>There is a conflict. Right-click and choose “Conflict” to choose the content.</translation>
    </message>
    <message>
        <source>食い違いあり</source>
        <translation>has a conflict</translation>
    </message>
    <message>
        <source>食い違い</source>
        <translation>conflict</translation>
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
    <message>
        <source>欄の移動</source>
        <translation>Moving between cells</translation>
    </message>
    <message>
        <source>右へコピー</source>
        <translation>Fill right</translation>
    </message>
    <message>
        <source>同じ内容の入力</source>
        <translation>Entering the same text</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::ShownFieldsTree</name>
    <message>
        <source>載せる項目</source>
        <translation>Fields to show</translation>
    </message>
    <message>
        <source>%1（内部用）</source>
        <translation>%1 (internal)</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::StageActions</name>
    <message>
        <source>%1の確認</source>
        <translation>Check by %1</translation>
    </message>
    <message>
        <source>「%1」として確認済みにします（%2、今日の日付）。あとから元に戻せます。</source>
        <translation>Marks the sheet as checked by “%1” (%2, today&apos;s date). This can be undone.</translation>
    </message>
    <message>
        <source>確認済みにする</source>
        <translation>Mark as checked</translation>
    </message>
    <message>
        <source>シート全体</source>
        <translation>Whole sheet</translation>
    </message>
    <message>
        <source>コメント</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>%1へのコメント</source>
        <translation>Comment on %1</translation>
    </message>
    <message>
        <source>コメントへの回答</source>
        <translation>Reply to a comment</translation>
    </message>
    <message>
        <source>「%1」への回答（対応済みになります）</source>
        <translation>Reply to “%1” (marks it as dealt with)</translation>
    </message>
    <message>
        <source>修正しました。</source>
        <translation>Corrected.</translation>
    </message>
    <message>
        <source>行の異動</source>
        <translation>Change of a row&apos;s status</translation>
    </message>
    <message>
        <source>表の行を選んでから行ってください。</source>
        <translation>Choose a row of the table first.</translation>
    </message>
    <message>
        <source>提出しました</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>提出済になりました。このファイルを、メールなどで企画担当（取りまとめ）へ送り返してください。

%1</source>
        <translation>This is now marked as submitted. Send this file back to the planning staff who collect the sheets, for example by e-mail.

%1</translation>
    </message>
    <message>
        <source>フォルダーを開く</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::StageBar</name>
    <message>
        <source>%1（シートの上のボタン）</source>
        <translation>%1 (button above the sheet)</translation>
    </message>
    <message>
        <source>提出の状態</source>
        <translation>State of submission</translation>
    </message>
    <message>
        <source>記入する段階はありません</source>
        <translation>No phase to fill in</translation>
    </message>
    <message>
        <source>%1・該当なし</source>
        <translation>%1, nothing to report</translation>
    </message>
    <message>
        <source>%1：%2（%3）</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>該当なしの理由：%1</source>
        <translation>Reason for nothing to report: %1</translation>
    </message>
    <message>
        <source>シートの状態 %1</source>
        <translation>State of the sheet: %1</translation>
    </message>
    <message>
        <source>提出期限（延長）</source>
        <translation>Submission deadline (extended)</translation>
    </message>
    <message>
        <source>提出期限</source>
        <translation>Submission deadline</translation>
    </message>
    <message>
        <source>%1 %2（%3日過ぎています）</source>
        <translation>%1 %2 (days overdue: %3)</translation>
    </message>
    <message>
        <source>%1 %2（今日）</source>
        <translation>%1 %2 (today)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2（あと%3日）</source>
        <translation>%1 %2 (days left: %3)</translation>
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
    <name>mokuhyo::desk::TextsView</name>
    <message>
        <source>配布時の内容</source>
        <translation>Content at hand-out</translation>
    </message>
    <message>
        <source>企画側の内容</source>
        <translation>Planning&apos;s content</translation>
    </message>
    <message>
        <source>課からの内容</source>
        <translation>Section&apos;s content</translation>
    </message>
    <message>
        <source>配布時</source>
        <translation>At hand-out</translation>
    </message>
    <message>
        <source>企画側</source>
        <translation>Planning&apos;s</translation>
    </message>
    <message>
        <source>課から</source>
        <translation>Section&apos;s</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::ThumbnailModel</name>
    <message>
        <source>ページ %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::ThumbnailView</name>
    <message>
        <source>縮小したページの一覧</source>
        <translation>Page thumbnails</translation>
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
    <name>mokuhyo::desk::WarningList</name>
    <message>
        <source>注意の一覧</source>
        <translation>List of warnings</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::WarningsDialog</name>
    <message>
        <source>確かめてください</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
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
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>提出 %1/%2</source>
        <translation>Submitted %1/%2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>該当なし：%1</source>
        <translation>Nothing to report: %1</translation>
    </message>
    <message>
        <source>未記入 %1（うち理由あり %2）</source>
        <translation>Blank %1 (with a reason: %2)</translation>
    </message>
    <message>
        <source>コメント %1件</source>
        <translation>Comments: %1</translation>
    </message>
    <message>
        <source>提出期限 %1</source>
        <translation>Submission deadline %1</translation>
    </message>
</context>
<context>
    <name>mokuhyo::desk::ZoomBox</name>
    <message>
        <source>縮小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>表示の倍率</source>
        <translation>Zoom</translation>
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
        <source>拡大</source>
        <translation>Zoom in</translation>
    </message>
</context>
<context>
    <name>mokuhyo::merge</name>
    <message>
        <source>番号が同じで内容の違う変更があります。ファイルの出所を確かめてください。</source>
        <translation>There are changes with the same number and different content. Check where the file comes from.</translation>
    </message>
    <message>
        <source>手元の変更と番号が同じで、内容が違います。</source>
        <translation>It has the same number as a change here but different content.</translation>
    </message>
    <message>
        <source>変更の形が正しくありません（番号の誤り、扱えない文字、長すぎる文）。</source>
        <translation>The change is malformed (wrong number, unsupported characters or text that is too long).</translation>
    </message>
    <message>
        <source>置き換える前の内容が、ファイルにも配布の記録にもありません。</source>
        <translation>The content it replaces is neither in the file nor in the record of the hand-out.</translation>
    </message>
    <message>
        <source>別の欄の内容を置き換えることになっています。</source>
        <translation>It claims to replace the content of another cell.</translation>
    </message>
    <message>
        <source>互いに置き換え合っていて、どちらが先か決まりません。</source>
        <translation>The changes replace each other, so it is not clear which comes first.</translation>
    </message>
    <message>
        <source>配布していないシートや行への変更です。</source>
        <translation>It changes a sheet or row that was not handed out.</translation>
    </message>
    <message>
        <source>行を加えられないシートに加えた行です。</source>
        <translation>It adds a row to a sheet that takes no new rows.</translation>
    </message>
    <message>
        <source>様式にない欄です。</source>
        <translation>The form has no such field.</translation>
    </message>
    <message>
        <source>課では変えられない管理用の項目です。</source>
        <translation>It is an administrative entry that a section cannot change.</translation>
    </message>
    <message>
        <source>受け取れない変更に続く変更です。</source>
        <translation>It follows a change that cannot be accepted.</translation>
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
    <message>
        <source>このデータファイルの控えではありません：%1</source>
        <translation>Not a backup of this data file: %1</translation>
    </message>
    <message>
        <source>墨消しの理由を入力してください。</source>
        <translation>Enter the reason for the redaction.</translation>
    </message>
    <message>
        <source>理由に消す文字そのものが入っています。理由は記録に残るので書き換えてください。</source>
        <translation>The reason contains the very text to erase. The reason is kept in the record, so reword it.</translation>
    </message>
    <message>
        <source>この欄は墨消しできません。</source>
        <translation>This cell cannot be redacted.</translation>
    </message>
    <message>
        <source>この欄の今の内容にも履歴にも、消す文字はありません。</source>
        <translation>Neither the current content nor the history of this cell holds the text to erase.</translation>
    </message>
    <message>
        <source>変更の記録の %1 番目に、墨消ししたはずの内容が残っています。</source>
        <translation>Entry %1 of the log still holds content that was redacted.</translation>
    </message>
    <message>
        <source>墨消しは取り消せません。</source>
        <translation>A redaction cannot be undone.</translation>
    </message>
    <message>
        <source>配布したファイルではありません。別のファイルを選んでください：%1</source>
        <translation>Not a file that was handed out. Choose another file: %1</translation>
    </message>
    <message>
        <source>ファイルが壊れているか、書き換えられています。課の画面を閉じてから、もう一度送ってもらってください：%1</source>
        <translation>The file is damaged or was altered. Ask the section to close its window and send the file again: %1</translation>
    </message>
    <message>
        <source>配布したファイルにしては大きすぎるため、読み込みません：%1</source>
        <translation>Not read: the file is too large to be one that was handed out: %1</translation>
    </message>
    <message>
        <source>このファイルは開かれているところです。閉じてからやり直してください：%1</source>
        <translation>The file is open somewhere. Close it and try again: %1</translation>
    </message>
    <message>
        <source>新しい版のプログラムで作られたファイルです。プログラムを更新してから読み込んでください：%1</source>
        <translation>The file was made by a newer program. Update the program before reading it: %1</translation>
    </message>
    <message>
        <source>配布されたファイルには様式を追加できません。</source>
        <translation>Forms cannot be added to a file that was handed out.</translation>
    </message>
    <message>
        <source>まだ一度も開いていない配布ファイルのため、閲覧用には開けません。記入できるように開いてください：%1</source>
        <translation>This package has never been opened, so it cannot be opened for reading only. Open it for filling in: %1</translation>
    </message>
    <message>
        <source>ここでは記入を保存できません。メールの添付やネットワークドライブからではなく、このパソコンの中（デスクトップなど）に保存してから開いてください：%1</source>
        <translation>What you fill in cannot be saved here. Do not open the file from an e-mail attachment or a network drive; save it on this computer (for example on the desktop) and open it there: %1</translation>
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
        <source>作業用の領域に空きがないため、Excelファイルを作れません。不要なファイルを消してください。</source>
        <translation>No temporary space left for the Excel file. Delete files you do not need.</translation>
    </message>
    <message>
        <source>Excelファイルを作れません：%1</source>
        <translation>The Excel file cannot be made: %1</translation>
    </message>
    <message>
        <source>Shift_JIS（CP932）では書けない文字があるため、書き出していません。〓に置き換えて書き出すか、UTF-8で書き出してください。</source>
        <translation>Not exported: some characters cannot be written in Shift_JIS (CP932). Replace them with 〓 or export as UTF-8.</translation>
    </message>
    <message>
        <source>「%1」（%2）%3か所：%4</source>
        <translation>“%1” (%2), %3 places: %4</translation>
    </message>
    <message>
        <source>%1など</source>
        <translation>%1 etc.</translation>
    </message>
    <message>
        <source>%1行目</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>様式の書体「%1」がこのコンピューターにないため、「%2」で代えます。行の折り返しとページの数が変わることがあります。</source>
        <translation>The form&apos;s font “%1” is not on this computer; “%2” is used instead. Line breaks and the number of pages may change.</translation>
    </message>
    <message>
        <source>%1にどの書体にもない文字があり、四角などで印刷します：%2</source>
        <translation>%1 has characters that no font contains; they are printed as boxes or similar: %2</translation>
    </message>
    <message>
        <source>%1に印刷できない制御文字があり、除いて印刷します：%2</source>
        <translation>%1 has control characters that cannot be printed; they are left out: %2</translation>
    </message>
    <message>
        <source>%1は文が長く（%2文字）、Excelの1つのセルに入りません。入る所までを書き、そのセルには書き込めないようにしました。全文はPDFかCSVで書き出せます。</source>
        <translation>The text of %1 is too long (%2 characters) for an Excel cell. As much as fits is written and the cell is locked. Export a PDF or CSV for the full text.</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>「%1」は今は記入できません（「%2」の欄で、その段階が開いていません）。段階を開くか、理由を付けて変更してください。</source>
        <translation>“%1” cannot be filled in now: it belongs to “%2”, which is not open. Open the phase or change it with a reason.</translation>
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
    <message>
        <source>コメントの追加</source>
        <translation>Add comment</translation>
    </message>
    <message>
        <source>そのコメントはありません。</source>
        <translation>There is no such comment.</translation>
    </message>
    <message>
        <source>コメントへの回答</source>
        <translation>Reply to a comment</translation>
    </message>
    <message>
        <source>変更履歴には、ここに入力した名前が残ります。</source>
        <translation>The name entered here is kept in the history.</translation>
    </message>
    <message>
        <source>%1になりました。担当者が変わっていれば、名前と所属課を直してください。</source>
        <translation>It is now %1. If the person in charge has changed, correct the name and the section.</translation>
    </message>
    <message>
        <source>組織一覧の担当者が「%1」に変わりました。名前を確かめてください。</source>
        <translation>The person in charge in the units register is now “%1”. Check the name.</translation>
    </message>
    <message>
        <source>所属課が組織の改編でなくなりました。いまの所属課を選んでください。</source>
        <translation>Your section no longer exists after a reorganisation. Choose your present section.</translation>
    </message>
    <message>
        <source>行の追加・削除・移動は「%1」の段階で行います。追加するときは理由を付けて、やめるときは「中止」などにしてください。</source>
        <translation>Rows are added, removed and moved while “%1” is open. To add one now, give a reason; to stop one, mark it as discontinued or similar.</translation>
    </message>
    <message>
        <source>「%1」の日付を入れてください（例：令和6年10月1日）。</source>
        <translation>Enter the date of “%1” (for example 令和6年10月1日).</translation>
    </message>
    <message>
        <source>「%1」の理由を入れてください。</source>
        <translation>Enter the reason for “%1”.</translation>
    </message>
    <message>
        <source>統合先の行を選んでください。</source>
        <translation>Choose the row to merge into.</translation>
    </message>
    <message>
        <source>移管先の課を選んでください。</source>
        <translation>Choose the section to transfer to.</translation>
    </message>
    <message>
        <source>提出済のシートの行は変えられません。取下げるか差戻してもらってから行ってください。</source>
        <translation>Rows of a submitted sheet cannot be changed. Withdraw it or have it sent back first.</translation>
    </message>
    <message>
        <source>行をそれ自身に統合することはできません。別の行を選んでください。</source>
        <translation>A row cannot be merged into itself. Choose another row.</translation>
    </message>
    <message>
        <source>行の異動の取消し</source>
        <translation>Cancel the change of a row&apos;s status</translation>
    </message>
    <message>
        <source>行の「%1」</source>
        <translation>Row: “%1”</translation>
    </message>
    <message>
        <source>新しい年度は、引き継ぐ元の年度より後にしてください。</source>
        <translation>The new year must be later than the year it carries over from.</translation>
    </message>
    <message>
        <source>中止しました。</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>新しく作るシートがありません。年度と対象を確かめてください。</source>
        <translation>There are no new sheets to make. Check the year and what to make sheets for.</translation>
    </message>
    <message>
        <source>%1の準備（%2枚）</source>
        <translation>Set up %1 (%2 sheets)</translation>
    </message>
    <message>
        <source>日付は「令和8年4月1日」「R8.4.1」「2026-04-01」のように入力してください。</source>
        <translation>Write the date as 令和8年4月1日, R8.4.1 or 2026-04-01.</translation>
    </message>
    <message>
        <source>部署の名前を入力してください。</source>
        <translation>Enter the name of the unit.</translation>
    </message>
    <message>
        <source>部署の名前は、改行のない%1文字までの文字にしてください。</source>
        <translation>The name of a unit must have no line breaks and at most %1 characters.</translation>
    </message>
    <message>
        <source>「%1」は%2から組織一覧にあります。その日以後の日付にしてください。</source>
        <translation>“%1” is in the units register from %2. Use that date or a later one.</translation>
    </message>
    <message>
        <source>「%1」の追加</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>「%1」の名称変更</source>
        <translation>Rename “%1”</translation>
    </message>
    <message>
        <source>「%1」の移動</source>
        <translation>Move “%1”</translation>
    </message>
    <message>
        <source>統合する部署を2つ以上選んでください。</source>
        <translation>Choose two or more units to merge.</translation>
    </message>
    <message>
        <source>統合する部署の下に新しい部署は置けません。別の部署を選んでください。</source>
        <translation>The new unit cannot be placed below a unit that is being merged. Choose another unit.</translation>
    </message>
    <message>
        <source>「%1」への統合</source>
        <translation>Merge into “%1”</translation>
    </message>
    <message>
        <source>分割したあとの部署の名前を2つ以上入力してください。</source>
        <translation>Enter two or more names for the units after the split.</translation>
    </message>
    <message>
        <source>「%1」の分割</source>
        <translation>Split “%1”</translation>
    </message>
    <message>
        <source>廃止する部署とは別の部署を選んでください。</source>
        <translation>Choose a unit other than the one being abolished.</translation>
    </message>
    <message>
        <source>「%1」の廃止</source>
        <translation>Abolish “%1”</translation>
    </message>
    <message>
        <source>「%1」の担当者</source>
        <translation>Person in charge of “%1”</translation>
    </message>
    <message>
        <source>「%1」は記入できません（%2）。直すときは、理由を付けて変更してください。</source>
        <translation>“%1” cannot be filled in (%2). To correct it, change it with a reason.</translation>
    </message>
    <message>
        <source>「%1」は記入できません（%2）。取下げるか差戻してもらってから、または理由を付けて変更してください。</source>
        <translation>“%1” cannot be filled in (%2). Withdraw the sheet, have it sent back, or change it with a reason.</translation>
    </message>
    <message>
        <source>「%1」の提出期限</source>
        <translation>Submission deadline of “%1”</translation>
    </message>
    <message>
        <source>「%1」の期限の延長</source>
        <translation>Extend the deadline of “%1”</translation>
    </message>
    <message>
        <source>未記入の理由</source>
        <translation>Reason for a blank</translation>
    </message>
    <message>
        <source>削除されたシートか組織の名前など</source>
        <translation>A deleted sheet, the name of a unit or the like</translation>
    </message>
    <message>
        <source>理由かコメント</source>
        <translation>A reason or comment</translation>
    </message>
    <message>
        <source>ほかの欄も墨消しするときは、消す文字を指定してください。</source>
        <translation>To redact other cells as well, give the text to erase.</translation>
    </message>
    <message>
        <source>残りは中止しました。</source>
        <translation>The rest was cancelled.</translation>
    </message>
    <message>
        <source>%1 を削除できません。</source>
        <translation>%1 cannot be deleted.</translation>
    </message>
    <message>
        <source>その部署は組織一覧にありません。画面を更新してください。</source>
        <translation>The unit is not in the register. Reload the window.</translation>
    </message>
    <message>
        <source>「%1」は%2には存在しません。設置から廃止までの間の日付にしてください。</source>
        <translation>“%1” does not exist on %2. Use a date between its establishment and its abolition.</translation>
    </message>
    <message>
        <source>「%1」を、自分の下にある部署の下へは移せません。別の部署を選んでください。</source>
        <translation>“%1” cannot be moved below a unit that is below it. Choose another unit.</translation>
    </message>
    <message>
        <source>%1の時点で「%2」の下に「%3」などの部署があります。先にその部署を移動するか廃止してください。</source>
        <translation>On %1 “%2” still has units such as “%3” below it. Move or abolish them first.</translation>
    </message>
    <message>
        <source>%1の時点で、同じ部署の下に「%2」が2つあることになります。別の名前にするか、先に統合してください。</source>
        <translation>On %1 there would be two units “%2” below the same unit. Use another name or merge them first.</translation>
    </message>
    <message>
        <source>「%1」は%2には存在しません。設置から廃止までの間の日付にするか、先にその日の変更を取り消してください。</source>
        <translation>“%1” does not exist on %2. Use a date between its establishment and its abolition, or withdraw the change of that day first.</translation>
    </message>
    <message>
        <source>「%1」を設置の日より前に廃止することはできません。設置より後の日付にしてください。</source>
        <translation>“%1” cannot be abolished before it was established. Use a later date.</translation>
    </message>
    <message>
        <source>「%1」を引き継ぐ「%2」が%3には存在しません。その日にある部署を選んでください。</source>
        <translation>“%2”, which takes over from “%1”, does not exist on %3. Choose a unit that exists on that day.</translation>
    </message>
    <message>
        <source>置換「%1」→「%2」</source>
        <translation>Replace “%1” → “%2”</translation>
    </message>
    <message>
        <source>「%1」の内容は墨消しされたため、戻せません。</source>
        <translation>The content of “%1” was redacted and cannot be restored.</translation>
    </message>
    <message>
        <source>「%1」の%2は、どの段階も開いていません。取りまとめの担当に段階を開いてもらってください。</source>
        <translation>“%1”, %2: no phase is open. Ask the planning staff to open one.</translation>
    </message>
    <message>
        <source>担当</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>企画</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>%1確認済</source>
        <translation>Checked by %1</translation>
    </message>
    <message>
        <source>未着手</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>入力中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>差戻し</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>提出済</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>「%1」は提出してあります（%2）。</source>
        <translation>“%1” is already submitted (%2).</translation>
    </message>
    <message>
        <source>取下げ</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>「%1」は提出していません（%2）。</source>
        <translation>“%1” is not submitted (%2).</translation>
    </message>
    <message>
        <source>「%1」はもう確認が始まっています（%2）。確認した人に差戻しを頼んでください。</source>
        <translation>Checking of “%1” has already begun (%2). Ask whoever checked it to send it back.</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>「%1」はまだ提出されていません（%2）。</source>
        <translation>“%1” is not submitted yet (%2).</translation>
    </message>
    <message>
        <source>「%1」の確認は終わっています（%2）。</source>
        <translation>“%1” has already been checked (%2).</translation>
    </message>
    <message>
        <source>差戻し先の「%1」は、今より前の段階ではありません。</source>
        <translation>“%1” is not an earlier stage than the present one, so it cannot be sent back there.</translation>
    </message>
    <message>
        <source>「%1」を設置</source>
        <translation>“%1” established</translation>
    </message>
    <message>
        <source>「%1」を「%2」に名称変更</source>
        <translation>“%1” renamed “%2”</translation>
    </message>
    <message>
        <source>「%1」をいちばん上へ移動</source>
        <translation>“%1” moved to the top</translation>
    </message>
    <message>
        <source>「%1」を「%2」の下へ移動</source>
        <translation>“%1” moved below “%2”</translation>
    </message>
    <message>
        <source>%1（内線%2）</source>
        <translation>%1 (ext. %2)</translation>
    </message>
    <message>
        <source>「%1」の担当者：なし</source>
        <translation>Person in charge of “%1”: none</translation>
    </message>
    <message>
        <source>「%1」の担当者：%2</source>
        <translation>Person in charge of “%1”: %2</translation>
    </message>
    <message>
        <source>「%1」を廃止</source>
        <translation>“%1” abolished</translation>
    </message>
    <message>
        <source>「%1」を%2に統合</source>
        <translation>“%1” merged into %2</translation>
    </message>
    <message>
        <source>「%1」を%2に分割</source>
        <translation>“%1” split into %2</translation>
    </message>
    <message>
        <source>この部署のシートがあるため、設置を取り消せません。廃止してください。</source>
        <translation>The unit has sheets, so its establishment cannot be withdrawn. Abolish it instead.</translation>
    </message>
    <message>
        <source>%1の取消し</source>
        <translation>Withdraw: %1</translation>
    </message>
    <message>
        <source>部署の一覧が見つかりません。1行に1つ、部・課の順に列を分けてください。</source>
        <translation>No list of units was found. Write one a line, with department and section in separate columns in that order.</translation>
    </message>
    <message>
        <source>いつからの組織か、日付を入力してください。</source>
        <translation>Enter the date from which this organisation applies.</translation>
    </message>
    <message>
        <source>%1部署の追加</source>
        <translation>Add %1 units</translation>
    </message>
    <message>
        <source>シートを作る部署を入力してください。</source>
        <translation>Enter the units to make sheets for.</translation>
    </message>
    <message>
        <source>%1枚のシートの%2個の欄の入力</source>
        <translation>Entering %2 cells in %1 sheets</translation>
    </message>
    <message>
        <source>%1行目の%2個の欄の入力</source>
        <translation>Entering %2 cells in row %1</translation>
    </message>
    <message>
        <source>「%1」の消去</source>
        <translation>Clear “%1”</translation>
    </message>
    <message>
        <source>%1行目「%2」の消去</source>
        <translation>Clear row %1 “%2”</translation>
    </message>
    <message>
        <source>%1行目「%2」の入力</source>
        <translation>Entering row %1 “%2”</translation>
    </message>
    <message>
        <source>戻す行が見つかりません。</source>
        <translation>The row to bring back was not found.</translation>
    </message>
    <message>
        <source>削除した行を戻す</source>
        <translation>Bring back a removed row</translation>
    </message>
    <message>
        <source>（内容のない行）</source>
        <translation>(row without content)</translation>
    </message>
    <message>
        <source>%1行目</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>削除した行「%1」</source>
        <translation>Removed row “%1”</translation>
    </message>
    <message>
        <source>取組項目の扱いの取消し</source>
        <translation>Cancel the status of an item</translation>
    </message>
    <message>
        <source>取組項目の%1</source>
        <translation>Item: %1</translation>
    </message>
    <message>
        <source>この変更は欄の内容ではないため、戻せません。</source>
        <translation>This change is not the content of a cell, so it cannot be restored.</translation>
    </message>
    <message>
        <source>「%1」を前の内容に戻す</source>
        <translation>Restore “%1” to its earlier content</translation>
    </message>
    <message>
        <source>「%1」の内容の一部がこの保存先にありません。公表した保存先のデータを取り込んでから、もう一度お試しください。</source>
        <translation>Part of the content of “%1” is not in this store. Import the data from the store where it was published and try again.</translation>
    </message>
    <message>
        <source>「%1」から変わったところはありません。</source>
        <translation>Nothing has changed since “%1”.</translation>
    </message>
    <message>
        <source>「%1」には訂正する元の版がありません。名称を確かめるか、先に確定版を公表してください。</source>
        <translation>“%1” has no edition to correct. Check the name or publish a final edition first.</translation>
    </message>
    <message>
        <source>この場所には書き込めません。別の場所を選んでください。</source>
        <translation>This place cannot be written to. Choose another place.</translation>
    </message>
    <message>
        <source>書き出したファイルを読み返せません。保存先を確かめてください。</source>
        <translation>The exported file cannot be read back. Check where it goes.</translation>
    </message>
    <message>
        <source>ファイルを書き出せません。保存先を確かめてください。</source>
        <translation>The file cannot be exported. Check where it goes.</translation>
    </message>
    <message>
        <source>版の記録が壊れています。「点検」で控えから戻してください。</source>
        <translation>The record of editions is damaged. Run a check and restore a backup.</translation>
    </message>
    <message>
        <source>版「%1」はありません。</source>
        <translation>There is no edition “%1”.</translation>
    </message>
    <message>
        <source>版の名称を入力してください。</source>
        <translation>Enter the name of the edition.</translation>
    </message>
    <message>
        <source>版の日付を入力してください。</source>
        <translation>Enter the date of the edition.</translation>
    </message>
    <message>
        <source>版に入れるシートがありません。</source>
        <translation>There are no sheets to put in the edition.</translation>
    </message>
    <message>
        <source>訂正する元の版がありません。先に確定版などを公表してください。</source>
        <translation>There is no edition to correct. Publish a final edition or similar first.</translation>
    </message>
    <message>
        <source>版を取り下げる理由を入力してください。</source>
        <translation>Enter the reason for withdrawing the edition.</translation>
    </message>
    <message>
        <source>この版はすでに取り下げられています。</source>
        <translation>This edition has already been withdrawn.</translation>
    </message>
    <message>
        <source>〓に置き換えました：%1</source>
        <translation>Replaced with 〓: %1</translation>
    </message>
    <message>
        <source>「%1」という項目はありません。次の中から指定してください：%2</source>
        <translation>There is no field “%1”. Give one of: %2</translation>
    </message>
    <message>
        <source>「%1」という段階はありません。次の中から指定してください：%2</source>
        <translation>There is no phase “%1”. Give one of: %2</translation>
    </message>
    <message>
        <source>回収を中止しました。何も変わっていません。</source>
        <translation>The collection was cancelled. Nothing has changed.</translation>
    </message>
    <message>
        <source>確認の間にデータが変わりました。もう一度、回収の内容を確かめてください。</source>
        <translation>The data changed while you were checking. Check what is to be collected again.</translation>
    </message>
    <message>
        <source>配布したときのシートの内容が分かりません。</source>
        <translation>The content of the sheet at hand-out is not known.</translation>
    </message>
    <message>
        <source>文字として正しくない内容のため取り込みません。</source>
        <translation>Not taken in: the content is not valid text.</translation>
    </message>
    <message>
        <source>別のデータから配布されたファイルです。</source>
        <translation>The file was handed out from another store.</translation>
    </message>
    <message>
        <source>この配布の記録がこのデータにありません。</source>
        <translation>This store has no record of this hand-out.</translation>
    </message>
    <message>
        <source>別のデータから配布されたファイルのため、内容から照合しました。</source>
        <translation>The file was handed out from another store, so it was matched by content.</translation>
    </message>
    <message>
        <source>この配布の記録がこのデータにないため、今の内容と照合しました。</source>
        <translation>This store has no record of this hand-out, so the file was compared with the present content.</translation>
    </message>
    <message>
        <source>複数のファイルのシートが一つにまとめられています。シートごとに照合しました。</source>
        <translation>The sheets of several files were put together in one. Each sheet was matched separately.</translation>
    </message>
    <message>
        <source>シートを複製して別のシートにしたようです。どのシートか選ぶか、新しいシートなら別のファイルにして取り込んでください。</source>
        <translation>The sheet seems to have been copied to make another. Choose which sheet it is, or if it is new, put it in a file of its own and import that.</translation>
    </message>
    <message>
        <source>内容からこのシートと判断しました。</source>
        <translation>Recognised as this sheet by its content.</translation>
    </message>
    <message>
        <source>指定されたシートはないか、様式が違います。</source>
        <translation>The sheet given does not exist or has another form.</translation>
    </message>
    <message>
        <source>行の目印が別のシートのもので、どのシートか分かりません。</source>
        <translation>The row marks belong to another sheet, so it is not clear which sheet this is.</translation>
    </message>
    <message>
        <source>配布したシートは、もうこのデータにありません。</source>
        <translation>The sheet that was handed out is no longer in this store.</translation>
    </message>
    <message>
        <source>当てはまるシートがいくつかあります。</source>
        <translation>Several sheets fit.</translation>
    </message>
    <message>
        <source>どのシートか分かりません。</source>
        <translation>It is not clear which sheet this is.</translation>
    </message>
    <message>
        <source>受領書</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>受領日時</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>受領者</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>部署</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>ファイルの照合値</source>
        <translation>Checksum of the file</translation>
    </message>
    <message>
        <source>受け取った欄 %1</source>
        <translation>Cells received: %1</translation>
    </message>
    <message>
        <source>追加した行 %1</source>
        <translation>Rows added: %1</translation>
    </message>
    <message>
        <source>削除した行 %1</source>
        <translation>Rows removed: %1</translation>
    </message>
    <message>
        <source>食い違い %1</source>
        <translation>Conflicts: %1</translation>
    </message>
    <message>
        <source>取り込まなかった欄 %1</source>
        <translation>Cells left out: %1</translation>
    </message>
    <message>
        <source>確認が必要な行 %1</source>
        <translation>Rows to check: %1</translation>
    </message>
    <message>
        <source>未記入 %1</source>
        <translation>%1 blank</translation>
    </message>
    <message>
        <source>取り込まなかった欄：%1（%2）</source>
        <translation>Cell left out: %1 (%2)</translation>
    </message>
    <message>
        <source>コメントへの回答 %1</source>
        <translation>Answers to comments: %1</translation>
    </message>
    <message>
        <source>シート「%1」：%2</source>
        <translation>Sheet “%1”: %2</translation>
    </message>
    <message>
        <source>受領番号</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>記録の末尾</source>
        <translation>End of the log</translation>
    </message>
    <message>
        <source>別のシートの行の印が付いているため、内容から判断しました。</source>
        <translation>The rows carry marks of another sheet, so they were matched by content.</translation>
    </message>
    <message>
        <source>行の印と内容が食い違うため、内容から行を判断しました（印の列を残したまま並べ替えたと思われます）。</source>
        <translation>The row marks do not agree with the content, so the rows were matched by content (probably the rows were sorted but the mark column was not).</translation>
    </message>
    <message>
        <source>同じ内容の行がいくつかあるため、並び順から行を判断しました。</source>
        <translation>Several rows have the same content, so they were matched by their order.</translation>
    </message>
    <message>
        <source>確認の間に内容が変わりました。もう一度選んでください。</source>
        <translation>The content changed while you were checking. Choose again.</translation>
    </message>
    <message>
        <source>食い違いの解消</source>
        <translation>Resolve conflict</translation>
    </message>
    <message>
        <source>%1件の食い違いの解消</source>
        <translation>Resolve conflicts (%1)</translation>
    </message>
    <message>
        <source>読み取りを取り消しました。</source>
        <translation>Reading was cancelled.</translation>
    </message>
    <message>
        <source>配布する先にはフォルダーを指定してください。</source>
        <translation>Give a folder to hand out to.</translation>
    </message>
    <message>
        <source>「%1」は開いていません。</source>
        <translation>“%1” is not open.</translation>
    </message>
    <message>
        <source>開いている段階がありません。</source>
        <translation>No phase is open.</translation>
    </message>
    <message>
        <source>「%1」は%2です。</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>「%1」で記入する欄がありません。</source>
        <translation>“%1” has no cells to fill in.</translation>
    </message>
    <message>
        <source>部署が決まっていません。</source>
        <translation>The unit is not set.</translation>
    </message>
    <message>
        <source>%1のシートがありません。</source>
        <translation>There are no sheets for %1.</translation>
    </message>
    <message>
        <source>ほかの人が書き込んでいるため、配布する内容が定まりません。少し待ってからもう一度行ってください。</source>
        <translation>Someone else is writing, so what to hand out is not settled. Wait a little and try again.</translation>
    </message>
    <message>
        <source>配布に伴う提出期限</source>
        <translation>Deadline set by the hand-out</translation>
    </message>
    <message>
        <source>%1枚のシートの提出期限は、照会文の期限（%2）と違います。期限は変えていません。変えるときは、段階の期限を直してください。</source>
        <translation>Sheets with a deadline other than that of the request (%2): %1. The deadlines were not changed. To change them, edit the deadline of the phase.</translation>
    </message>
    <message>
        <source>これは配布されたファイルです。配布は企画担当の保存先で行います。</source>
        <translation>This is a file that was handed out. Handing out is done in the store of the planning staff.</translation>
    </message>
    <message>
        <source>配布を取り消しました。</source>
        <translation>The hand-out was cancelled.</translation>
    </message>
    <message>
        <source>様式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>最初の年度</source>
        <translation>First fiscal year</translation>
    </message>
    <message>
        <source>最後の年度</source>
        <translation>Last fiscal year</translation>
    </message>
    <message>
        <source>取組項目の扱いの日付</source>
        <translation>Date of the item status</translation>
    </message>
    <message>
        <source>取組項目の扱いの理由</source>
        <translation>Reason for the item status</translation>
    </message>
    <message>
        <source>統合・移管の先</source>
        <translation>Merged into or transferred to</translation>
    </message>
    <message>
        <source>追加した年度</source>
        <translation>Fiscal year added</translation>
    </message>
    <message>
        <source>追加した段階</source>
        <translation>Phase added</translation>
    </message>
    <message>
        <source>引き継いだもと</source>
        <translation>Carried over from</translation>
    </message>
    <message>
        <source>配布のあとにこちらでも変えた欄です。両方の内容を残し、食い違いとして表示します。</source>
        <translation>This cell was also changed here after the hand-out. Both texts are kept and shown as a conflict.</translation>
    </message>
    <message>
        <source>配布された行は削除できません。取りやめるときは企画側に知らせてください。</source>
        <translation>Rows that were handed out cannot be removed. To discontinue one, tell the planning staff.</translation>
    </message>
    <message>
        <source>配布された行の順番は変えられません。</source>
        <translation>The order of rows that were handed out cannot be changed.</translation>
    </message>
    <message>
        <source>配布されたファイルでは変えられない内容です。企画側に知らせてください。</source>
        <translation>This cannot be changed in a file that was handed out. Tell the planning staff.</translation>
    </message>
    <message>
        <source>「%1」は、この配布で記入する欄ではありません。直す必要があるときは企画側に知らせてください。</source>
        <translation>“%1” is not a cell to fill in for this request. If it needs correcting, tell the planning staff.</translation>
    </message>
    <message>
        <source>この配布では行を追加できません。必要なときは企画側に知らせてください。</source>
        <translation>No rows can be added for this request. If you need one, tell the planning staff.</translation>
    </message>
    <message>
        <source>配布されたファイルではできない操作です（%1）</source>
        <translation>Not possible in a file that was handed out (%1)</translation>
    </message>
    <message>
        <source>記入済</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>提出なし</source>
        <translation>Not submitted</translation>
    </message>
    <message>
        <source>開始前</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>%1（該当なし）</source>
        <translation>%1 (nothing to report)</translation>
    </message>
    <message>
        <source>書き出した記録を残せなかったため、記入されたファイルを回収するときは内容から見分けます：%1</source>
        <translation>The record of the export could not be kept, so filled-in files will be recognised by their content when collected: %1</translation>
    </message>
    <message>
        <source>「%1」の行がなくなりました。最新の内容にしてください。</source>
        <translation>The row of “%1” no longer exists. Reload to see the latest content.</translation>
    </message>
    <message>
        <source>「%1」のまとめての書換え（%2行）</source>
        <translation>Rewrite “%1” in several rows (%2)</translation>
    </message>
    <message>
        <source>提出の状態、未記入の理由、コメントと回答も反映します（%1か所）。</source>
        <translation>Its state, reasons for blanks, comments and answers are taken as well (%1).</translation>
    </message>
    <message>
        <source>選んだシートがなくなりました。最新の内容にしてください。</source>
        <translation>A chosen sheet is gone. Reload to see the present state.</translation>
    </message>
    <message>
        <source>増えた行が多すぎるため読み取りません（1シートに%L1行まで）。別の表を貼り付けていないか確かめてください。</source>
        <translation>Not read: too many added rows (at most %L1 a sheet). Check whether another table was pasted in.</translation>
    </message>
    <message>
        <source>「%1」は、シートを取りまとめる部署が提出します。配布された行に記入したら、このファイルをそのまま返送してください。</source>
        <translation>“%1” is submitted by the unit that puts the sheet together. Fill in the rows you were given and send this file back as it is.</translation>
    </message>
    <message>
        <source>確認済みにする理由を書いてください。</source>
        <translation>Enter the reason for accepting the finding.</translation>
    </message>
    <message>
        <source>点検の確認</source>
        <translation>Acceptance of findings</translation>
    </message>
    <message>
        <source>点検の確認の取消し</source>
        <translation>Withdrawal of acceptance</translation>
    </message>
    <message>
        <source>指摘の一覧の書き出し先は .xlsx か .csv で終わる名前にしてください。</source>
        <translation>The list of findings is written to a name that ends in .xlsx or .csv.</translation>
    </message>
    <message>
        <source>「%1」に当たる版が複数あります。番号で指定してください：%2</source>
        <translation>More than one edition matches “%1”. Give one by its number: %2</translation>
    </message>
    <message>
        <source>比べる前の年度（--from）は、後の年度（--to）より前のものにしてください。</source>
        <translation>The fiscal year to compare from (--from) must be before the later one (--to).</translation>
    </message>
    <message>
        <source>同じもの同士です。比べる年度か段階を変えてください。</source>
        <translation>Both sides are the same. Choose another fiscal year or phase.</translation>
    </message>
    <message>
        <source>「%1」は、年度、段階、版、日付、ファイルのどれとしても読めません。2024、R6:mid、2026-10-01、控え.mokuhyo のように指定してください。</source>
        <translation>“%1” is not readable as a fiscal year, phase, edition, date or file. Write it like 2024, R6:mid, 2026-10-01 or 控え.mokuhyo.</translation>
    </message>
    <message>
        <source>比べる前のもの（--from）を指定してください。</source>
        <translation>Give what to compare from (--from).</translation>
    </message>
    <message>
        <source>段階は、年度か段階とだけ比べられます：%1</source>
        <translation>A phase can only be compared with a fiscal year or phase: %1</translation>
    </message>
    <message>
        <source>「%1」と「%2」の間に違いはありません。</source>
        <translation>There is no difference between “%1” and “%2”.</translation>
    </message>
    <message>
        <source>まだ来ていない日付です：%1</source>
        <translation>The date is still to come: %1</translation>
    </message>
    <message>
        <source>様式 %1 がありません。様式ファイルを加えてください。</source>
        <translation>There is no form %1. Add its form file.</translation>
    </message>
    <message>
        <source>目標値の読み取り方</source>
        <translation>How the target is read</translation>
    </message>
    <message>
        <source>集計するシートがありません。年度や部署の指定を確かめてください。</source>
        <translation>There are no sheets to consolidate. Check the fiscal year and unit given.</translation>
    </message>
    <message>
        <source>増加が望ましい</source>
        <translation>Higher is better</translation>
    </message>
    <message>
        <source>減少が望ましい</source>
        <translation>Lower is better</translation>
    </message>
    <message>
        <source>維持が望ましい</source>
        <translation>Should be kept</translation>
    </message>
    <message>
        <source>数値 %1</source>
        <translation>figure %1</translation>
    </message>
    <message>
        <source>単位 %1</source>
        <translation>unit of measurement %1</translation>
    </message>
    <message>
        <source>自動の読み取りに戻す</source>
        <translation>Back to the automatic reading</translation>
    </message>
    <message>
        <source>「%1」の読み取り</source>
        <translation>Reading of “%1”</translation>
    </message>
    <message>
        <source>「%1」が目安と異なる理由</source>
        <translation>Reason why “%1” differs from the suggested rating</translation>
    </message>
    <message>
        <source>「%1」が未記入の理由</source>
        <translation>Reason why “%1” is blank</translation>
    </message>
    <message>
        <source>理由の取消し</source>
        <translation>Reason withdrawn</translation>
    </message>
    <message>
        <source>「%1」の点検</source>
        <translation>Check of “%1”</translation>
    </message>
    <message>
        <source>確認済みの取消し</source>
        <translation>Acceptance withdrawn</translation>
    </message>
    <message>
        <source>確認済み：%1</source>
        <translation>Accepted: %1</translation>
    </message>
    <message>
        <source>%1から%2まで</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1から</source>
        <translation>%1 onwards</translation>
    </message>
    <message>
        <source>評価の基準</source>
        <translation>Rating rule</translation>
    </message>
    <message>
        <source>%1の基準</source>
        <translation>Rating rule for %1</translation>
    </message>
    <message>
        <source>%1の決定の取消し</source>
        <translation>Decision for %1 withdrawn</translation>
    </message>
    <message>
        <source>%1「%2」</source>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>評価の目安のない欄には、評価の理由を付けられません。</source>
        <translation>A reason for the rating can only be given in a field with a suggested rating.</translation>
    </message>
    <message>
        <source>目安と異なる評価の理由</source>
        <translation>Reason for differing from the suggested rating</translation>
    </message>
    <message>
        <source>一次評価</source>
        <translation>First rating</translation>
    </message>
    <message>
        <source>二次評価</source>
        <translation>Second rating</translation>
    </message>
    <message>
        <source>外部評価</source>
        <translation>External rating</translation>
    </message>
    <message>
        <source>様式「%1」はありません。</source>
        <translation>There is no form “%1”.</translation>
    </message>
    <message>
        <source>終わりの年度が始まりの年度より前です。</source>
        <translation>The last fiscal year is before the first.</translation>
    </message>
    <message>
        <source>評価の基準「%1」は%2～%3のものです。</source>
        <translation>Rating rule “%1” is for %2–%3.</translation>
    </message>
    <message>
        <source>評価の基準「%1」の版%2は内容の違うものがすでにあります。version を上げてください。</source>
        <translation>Version %2 of rating rule “%1” exists with other content. Raise its version.</translation>
    </message>
    <message>
        <source>評価の基準の追加</source>
        <translation>Adding a rating rule</translation>
    </message>
    <message>
        <source>評価の基準「%1」はありません。</source>
        <translation>There is no rating rule “%1”.</translation>
    </message>
    <message>
        <source>評価の基準の決定</source>
        <translation>Choosing a rating rule</translation>
    </message>
    <message>
        <source>%1からの評価の基準は決められていません。</source>
        <translation>No rating rule is chosen from %1 on.</translation>
    </message>
    <message>
        <source>評価の基準の取消し</source>
        <translation>Removing a rating rule</translation>
    </message>
    <message>
        <source>その行はありません。</source>
        <translation>There is no such row.</translation>
    </message>
</context>
</TS>
