"""Labels on the way to a post: camera, picker, editor, sounds, caption, what may be chosen."""

from __future__ import annotations

MAKING = {
    # camera
    "10m": ("10m", "10分钟"), "3m": ("3m", "3分钟"), "60s": ("60s", "60秒"),
    "15s": ("15s", "15秒"),
    "PHOTO": ("FOTO", "照片"), "TEXT": ("TESTO", "文字"), "POST": ("POST", "发布"),
    "CREATE": ("CREA", "创作"), "Templates": ("Modelli", "模板"), "Flip": ("Capovolgi", "翻转"),
    "Flash": ("Flash", "闪光灯"), "Timer": ("Timer", "计时器"), "Layout": ("Layout", "布局"),
    "Ratio": ("Proporzioni", "比例"), "Retouch": ("Ritocco", "美化"),
    "Speed": ("Velocità", "速度"),
    "Beauty": ("Bellezza", "美颜"), "Filters": ("Filtri", "滤镜"), "Effects": ("Effetti", "特效"),
    "Record": ("Registra", "录制"), "Upload": ("Carica", "上传"), "UPLOAD": ("CARICA", "上传"),
    "Dropdown menu": ("Menu a discesa", "下拉菜单"), "Music": ("Musica", "音乐"),
    # picker
    "Recents": ("Recenti", "最近"), "Down": ("Giù", "向下"),
    "All media": ("Tutti i file", "所有内容"),
    "All": ("Tutto", "全部"), "Videos": ("Video", "视频"), "Photos": ("Foto", "照片"),
    "AI gallery": ("Galleria IA", "AI 图库"),
    "Select multiple": ("Seleziona più elementi", "选择多个"),
    "Next": ("Avanti", "下一步"), "Next ({})": ("Avanti ({})", "下一步 ({})"),
    "No photos or videos": ("Nessuna foto o video", "没有照片或视频"), "Text": ("Testo", "文字"),
    "Get description ideas": ("Idee per la descrizione", "获取描述灵感"),
    "Allow access to your photos and videos": (
        "Consenti l'accesso a foto e video", "请允许访问你的照片和视频"),
    "Couldn't load": ("Impossibile caricare il file", "无法加载"),
    # editor
    "Your Story": ("La tua storia", "你的故事"), "Settings": ("Impostazioni", "设置"),
    "Share": ("Condividi", "分享"), "AI Alive": ("AI Alive", "AI Alive"),
    "Edit": ("Modifica", "编辑"),
    "Video templates": ("Modelli", "模板"), "Stickers": ("Adesivi", "贴纸"),
    "AI Meme": ("Meme IA", "AI 表情"), "Voiceover": ("Voce fuori campo", "配音"),
    "Captions": ("Sottotitoli", "字幕"),
    "Discard edits?": ("Eliminare le modifiche?", "放弃编辑？"),
    "If you go back now, your edits will be lost.": (
        "Se torni indietro ora, le modifiche andranno perse.", "如果现在返回，你的编辑将会丢失。"),
    "Discard": ("Scarta", "放弃"), "Save draft": ("Salva bozza", "保存草稿"),
    "Cancel": ("Annulla", "取消"), "Saved to drafts": ("Salvato nelle bozze", "已保存到草稿"),
    # sounds
    "Add sound": ("Aggiungi suono", "添加声音"), "Sounds": ("Suoni", "声音"),
    "Remove sound": ("Rimuovi suono", "移除声音"), "Search sounds": ("Cerca suoni", "搜索声音"),
    "Recommended": ("Consigliati", "推荐"), "Favorites": ("Preferiti", "收藏"),
    "Confirm": ("Conferma", "确认"), "Loading": ("Caricamento", "加载中"),
    "No results found": ("Nessun risultato", "未找到结果"), "Volume": ("Volume", "音量"),
    "Original sound": ("Suono originale", "原声"),
    "Added sound": ("Suono aggiunto", "添加的声音"),
    "Done": ("Fine", "完成"), "Use this sound": ("Usa questo suono", "使用该声音"),
    "Use sound": ("Usa suono", "使用此声音"), "{} videos": ("{} video", "{} 个视频"),
    "Add to Favorites": ("Aggiungi ai preferiti", "添加到收藏"),
    "This sound isn't available": ("Questo suono non è disponibile", "该声音不可用"),
    # caption
    "Describe your video": ("Descrivi il tuo video", "描述你的视频"),
    "Add description...": ("Aggiungi descrizione...", "添加描述..."),
    "Writing a long description can help get 3x more views on average.": (
        "Scrivere una descrizione lunga può triplicare in media le visualizzazioni.",
        "撰写较长的描述平均可使观看次数增至 3 倍。"),
    "Add a catchy title": ("Aggiungi un titolo accattivante", "添加吸引人的标题"),
    "Add a title": ("Aggiungi un titolo", "添加标题"), "Cover": ("Copertina", "封面"),
    "Edit cover": ("Modifica copertina", "编辑封面"),
    "Select cover": ("Seleziona copertina", "选择封面"),
    "Hashtags": ("Hashtag", "话题"), "Mention": ("Menziona", "提及"),
    "Description ideas": ("Idee per la descrizione", "描述灵感"),
    "Collapse": ("Comprimi", "收起"),
    "{}M posts": ("{} Mln di post", "{}百万个帖子"), "Location": ("Luogo", "位置"),
    "Post": ("Pubblica", "发布"), "Send it": ("Invia ora", "发送"), "Drafts": ("Bozze", "草稿"),
    "Share to": ("Condividi su", "分享到"), "Back": ("Indietro", "返回"),
    # what may be chosen
    "Everyone": ("Tutti", "所有人"), "Only you": ("Solo tu", "仅自己"),
    "Public": ("Pubblico", "公开"), "Private": ("Privato", "私密"),
    "Everyone can view this post": ("Tutti possono vedere questo post", "所有人可查看此帖子"),
    "Friends can view this post": ("Gli amici possono vedere questo post", "好友可查看此帖子"),
    "Only you can view this post": ("Solo tu puoi vedere questo post", "仅自己可查看此帖子"),
    "Who can view this post": ("Chi può vedere questo post", "谁可以查看此帖子"),
    "Who can watch this video": ("Chi può guardare questo video", "谁可以观看此视频"),
    "More options": ("Altre opzioni", "更多选项"),
    "Privacy and more settings have been moved here.": (
        "La privacy e altre impostazioni si trovano ora qui.", "隐私和更多设置已移至此处。"),
    "Allow comments": ("Consenti commenti", "允许评论"),
    "Allow reuse of content": ("Consenti riutilizzo dei contenuti", "允许重复使用内容"),
    "Content disclosure": ("Informativa sui contenuti", "内容披露"),
    "Disclose post content": ("Segnala contenuto promozionale", "披露帖子内容"),
    "Let others know this post promotes a brand, product or service.": (
        "Indica che questo post promuove un marchio, un prodotto o un servizio.",
        "告知他人此帖子宣传品牌、产品或服务。"),
    "AI-generated content": ("Contenuto generato dall'IA", "AI 生成的内容"),
    "Add this label to tell viewers your content was generated or edited with AI.": (
        "Aggiungi questa etichetta se il contenuto è stato creato o modificato con l'IA.",
        "添加此标签，告知观众你的内容由 AI 生成或编辑。"),
    "Label this post as AI-generated?": (
        "Etichettare questo post come generato dall'IA?", "将此帖子标记为 AI 生成？"),
    "You can't remove the label after you post.": (
        "Non potrai rimuovere l'etichetta dopo la pubblicazione.", "发布后无法移除此标签。"),
    "Turn on": ("Attiva", "开启"), "Add link": ("Aggiungi link", "添加链接"),
    "Add link ": ("Aggiungi link ", "添加链接 "), "Product": ("Prodotto", "商品"),
    "Product: {}": ("Prodotto: {}", "商品：{}"), "Website": ("Sito web", "网站"),
    "Add product links": ("Aggiungi link ai prodotti", "添加商品链接"),
    "Add": ("Aggiungi", "添加"),
    "Remove": ("Rimuovi", "移除"),
    "Product links aren't available": ("Link ai prodotti non disponibili", "商品链接不可用"),
    "To add products to your posts, your account must first join TikTok Shop.": (
        "Per aggiungere prodotti ai post, l'account deve prima iscriversi a TikTok Shop.",
        "要在帖子中添加商品，你的账号必须先加入 TikTok Shop。"),
    # Post was tapped
    "Publish video publicly?": ("Pubblicare il video per tutti?", "公开发布视频？"),
    "Publish photo publicly?": ("Pubblicare la foto per tutti?", "公开发布照片？"),
    "Your video will be visible to everyone.": (
        "Il tuo video sarà visibile a tutti.", "你的视频将对所有人可见。"),
    "Your photo will be visible to everyone.": (
        "La tua foto sarà visibile a tutti.", "你的照片将对所有人可见。"),
    "Publish now": ("Pubblica ora", "立即发布"), "Post Now": ("Pubblica adesso", "现在发布"),
    "Content may be restricted": ("Il contenuto potrebbe essere limitato", "内容可能受限"),
    "Some viewers may not be shown this post.": (
        "Alcuni utenti potrebbero non vedere questo post.", "部分观众可能看不到此帖子。"),
    "Post anyway": ("Pubblica comunque", "仍要发布"),
}
