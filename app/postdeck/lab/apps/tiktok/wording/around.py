"""Labels around a post: feed, profile, accounts, uploads, and what comes between."""

from __future__ import annotations

AROUND = {
    # bars and feed
    "Home": ("Home", "首页"), "Friends": ("Amici", "朋友"), "Create": ("Crea", "创作"),
    "Inbox": ("Posta", "收件箱"), "Profile": ("Profilo", "我"), "Me": ("Profilo", "我"),
    "Search": ("Cerca", "搜索"), "Explore": ("Esplora", "探索"), "Following": ("Seguiti", "关注"),
    "Shop": ("Shop", "商城"), "For You": ("Per te", "推荐"), "Top": ("Popolari", "综合"),
    "Users": ("Utenti", "用户"), "LIVE": ("LIVE", "直播"), "You may like": (
        "Potrebbe piacerti", "猜你喜欢"),
    "Connect with contacts": ("Collegati ai contatti", "关联通讯录"),
    "Connect with Facebook friends": ("Trova amici da Facebook", "关联脸书联系人"),
    "Invite friends": ("Invita amici", "邀请朋友"),
    "Connect with friends to view their posts": (
        "Collegati agli amici per vedere i loro post", "关联朋友以查看他们的帖子"),
    "No internet connection": ("Nessuna connessione a Internet", "无网络连接"),
    "Connect to the internet and try again.": (
        "Connettiti a Internet e riprova.", "请连接网络后重试。"),
    "Retry": ("Riprova", "重试"),
    # a post
    "Video": ("Video", "视频"), "Like": ("Mi piace", "赞"),
    "{} profile": ("Profilo di {}", "{} 的主页"),
    "Like video. {} likes": ("Metti mi piace al video. {} mi piace", "赞视频。{} 个赞"),
    "Read or add comments. {} comments": (
        "Leggi o aggiungi commenti. {} commenti", "查看或添加评论。{} 条评论"),
    "Share video. {} shares": ("Condividi video. {} condivisioni", "分享视频。{} 次分享"),
    "Add or remove this video from Favorites.": (
        "Aggiungi o rimuovi il video dai preferiti.", "将此视频添加到收藏或从收藏中移除。"),
    "Sound: {}": ("Suono: {}", "声音：{}"), "Follow {}": ("Segui {}", "关注 {}"),
    "{}s ago": ("{}s fa", "{}秒前"), "{}m ago": ("{}m fa", "{}分钟前"),
    "{}h ago": ("{}h fa", "{}小时前"), "{}d ago": ("{}g fa", "{}天前"),
    "Add comment...": ("Aggiungi un commento...", "添加评论..."), "Reply": ("Rispondi", "回复"),
    "\u200e{} comments": ("\u200e{} commenti", "\u200e{} 条评论"),
    # uploads
    "Posting...": ("Pubblicazione in corso...", "正在发布..."),
    "Waiting for network...": ("In attesa della rete...", "等待网络..."),
    "Couldn't post video. Tap to retry": (
        "Impossibile pubblicare il video. Tocca per riprovare", "无法发布视频。点击重试"),
    "Couldn't post photo. Tap to retry": (
        "Impossibile pubblicare la foto. Tocca per riprovare", "无法发布照片。点击重试"),
    "Couldn't post story. Tap to retry": (
        "Impossibile pubblicare la storia. Tocca per riprovare", "无法发布故事。点击重试"),
    "Video posted!": ("Video pubblicato!", "视频已发布！"),
    "Photo posted!": ("Foto pubblicata!", "照片已发布！"),
    "Story posted!": ("Storia pubblicata!", "故事已发布！"),
    # profile and accounts
    "Followers": ("Follower", "粉丝"), "Likes": ("Mi piace", "获赞"),
    "Edit profile": ("Modifica profilo", "编辑主页"),
    "Share profile": ("Condividi profilo", "分享主页"),
    "Follow": ("Segui", "关注"), "Message": ("Messaggio", "发消息"), "Add bio": (
        "Aggiungi biografia", "添加简介"), "Profile photo": ("Foto del profilo", "头像"),
    "Add friends": ("Aggiungi amici", "添加朋友"),
    "Profile menu": ("Menu del profilo", "主页菜单"),
    "More": ("Altro", "更多"), "Private videos": ("Video privati", "私密视频"),
    "Liked videos": ("Video piaciuti", "赞过的视频"), "Drafts: {}": ("Bozze: {}", "草稿：{}"),
    "Share your first video": ("Condividi il tuo primo video", "分享你的第一个视频"),
    "Switch account": ("Cambia account", "切换账号"),
    "Add account": ("Aggiungi account", "添加账号"),
    "Selected": ("Selezionato", "已选择"), "Switched to {}": ("Passato a {}", "已切换到 {}"),
    "Log in to TikTok": ("Accedi a TikTok", "登录 TikTok"),
    "Use phone / email / username": ("Usa telefono / e-mail / nome utente", "使用手机/邮箱/用户名"),
    "Continue with Facebook": ("Continua con Facebook", "使用 Facebook 继续"),
    "Continue with Google": ("Continua con Google", "使用 Google 继续"),
    "Manage your account, check notifications, comment on videos, and more.": (
        "Gestisci l'account, controlla le notifiche, commenta i video e altro.",
        "管理账号、查看通知、评论视频等。"),
    "Don’t have an account? Sign up": ("Non hai un account? Iscriviti", "没有账号？注册"),
    "Account status": ("Stato dell'account", "账号状态"),
    "The account has been blocked": ("L'account è stato bloccato", "该账号已被封禁"),
    "You're posting too often": ("Stai pubblicando troppo spesso", "你发布得太频繁了"),
    "Try again later": ("Riprova più tardi", "请稍后再试"),
    "Community Guidelines violation": (
        "Violazione delle linee guida della community", "违反社区自律公约"),
    "New followers": ("Nuovi follower", "新粉丝"), "Activity": ("Attività", "动态"),
    "System notifications": ("Notifiche di sistema", "系统通知"),
    "plantroom started following you": (
        "plantroom ha iniziato a seguirti", "plantroom 关注了你"),
    "kai.surfs and 12 others liked your video": (
        "A kai.surfs e altri 12 piace il tuo video", "kai.surfs 和其他 12 人赞了你的视频"),
    "Your weekly summary is here": ("Ecco il tuo riepilogo settimanale", "你的每周总结来了"),
    # what comes between
    "Bottom sheet": ("Foglio inferiore", "底部动作条"), "Dialog": ("Finestra", "对话框"),
    "Close": ("Chiudi", "关闭"), "OK": ("OK", "确定"), "Not now": ("Non ora", "以后再说"),
    "Don’t allow": ("Non consentire", "不允许"), "Don't allow": ("Non consentire", "不允许"),
    "Open settings": ("Apri impostazioni", "打开设置"), "Start": ("Inizia", "开始"),
    "To connect with people you know on TikTok, allow access to your contacts in your device "
    "settings.": (
        "Per trovare persone che conosci, consenti l'accesso ai tuoi contatti nelle impostazioni.",
        "要在 TikTok 上联系你认识的人，请在设备设置中允许访问你的通讯录。"),
    "Allow TikTok to access your Facebook friends list and email?": (
        "Consentire a TikTok di vedere i tuoi amici di Facebook e l'e-mail?",
        "允许 TikTok 访问你的 Facebook 好友列表和邮箱？"),
    "Link email": ("Collega e-mail", "绑定邮箱"),
    "Use your email to log in and recover your account.": (
        "Usa l'e-mail per accedere e recuperare l'account.", "使用邮箱登录和找回账号。"),
    "Create shared collections": ("Crea raccolte condivise", "创建共享收藏"),
    "Save videos together with your friends.": (
        "Salva video insieme ai tuoi amici.", "与朋友一起收藏视频。"),
    "Account security checkup": ("Controllo di sicurezza dell'account", "账号安全检查"),
    "A few steps keep your account safe.": (
        "Pochi passaggi per proteggere l'account.", "几步即可保护你的账号。"),
    "Permission denied. Unable to save draft videos. Allow TikTok to use your storage.": (
        "Autorizzazione negata. Impossibile salvare i video nelle bozze.",
        "权限被拒绝。无法保存草稿视频。"),
    "Turn on notifications?": ("Attivare le notifiche?", "开启通知？"),
    "Touch & hold the widget to move it around the home screen": (
        "Tocca e tieni premuto il widget per spostarlo", "轻触并按住微件可在主屏幕上移动"),
    "Add to home screen": ("Aggiungi alla schermata Home", "添加到主屏幕"),
    "TikTok Camera": ("Fotocamera TikTok", "TikTok 相机"),
    "TikTok isn't responding": ("TikTok non risponde", "TikTok没有响应"),
    "Wait": ("Attendi", "等待"), "Close app": ("Chiudi app", "关闭应用"),
    "Continue editing this post?": (
        "Continuare a modificare questo post?", "继续编辑此帖子？"),
    "You have an unfinished post.": ("Hai un post non finito.", "你有一个未完成的帖子。"),
    "Continue": ("Continua", "继续"), "Start over": ("Ricomincia", "重新开始"),
}
