// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpacesWeb::BrowserSettings`

use stanchion_template::generated::*;

/// `AWS::WorkSpacesWeb::BrowserSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-browsersettings.html)
#[must_use]
pub struct BrowserSettings(Properties_);
impl BrowserSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BrowserSettings(Properties_::new()) }
}
impl BrowserSettings {
    /// Sets `AdditionalEncryptionContext`. An update replaces the resource.
    #[inline] pub fn additional_encryption_context(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdditionalEncryptionContext", value.into_node()); self }
    /// Sets `BrowserPolicy`. 2 to 131072 characters.
    #[inline] pub fn browser_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BrowserPolicy", value.into_node()); self }
    /// Sets `CustomerManagedKey`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn customer_managed_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerManagedKey", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WebContentFilteringPolicy`.
    #[inline] pub fn web_content_filtering_policy(mut self, value: impl IntoValue_<WebContentFilteringPolicy>) -> Self { self.0.put("WebContentFilteringPolicy", value.into_node()); self }
}
impl IntoValue_<BrowserSettings> for BrowserSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for BrowserSettings {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::BrowserSettings";
    type Handle = BrowserSettingsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BrowserSettings`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BrowserSettingsRef(Id_);
impl From<Id_> for BrowserSettingsRef { #[inline] fn from(id: Id_) -> Self { BrowserSettingsRef(id) } }
impl AsRef<Id_> for BrowserSettingsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BrowserSettingsRef {
    /// `Ref`: `BrowserSettingsArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociatedPortalArns`
    #[inline] pub fn associated_portal_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("AssociatedPortalArns") }
    /// `Fn::GetAtt` `BrowserSettingsArn`
    #[inline] pub fn browser_settings_arn(&self) -> Value_<String> { self.0.attribute("BrowserSettingsArn") }
}
/// `AWS::WorkSpacesWeb::BrowserSettings.WebContentFilteringPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-browsersettings-webcontentfilteringpolicy.html)
#[must_use]
pub struct WebContentFilteringPolicy(Properties_);
impl WebContentFilteringPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WebContentFilteringPolicy(Properties_::new()) }
}
impl WebContentFilteringPolicy {
    /// Sets `AllowedUrls`. 1 to 1000 items.
    #[inline] pub fn allowed_urls(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedUrls", value.into_node()); self }
    /// Sets `BlockedCategories`. 1 to 100 items. The values are constants of [`Category`].
    #[inline] pub fn blocked_categories(mut self, value: impl IntoValue_<Vec<Category>>) -> Self { self.0.put("BlockedCategories", value.into_node()); self }
    /// Sets `BlockedUrls`. 1 to 1000 items.
    #[inline] pub fn blocked_urls(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("BlockedUrls", value.into_node()); self }
}
impl IntoValue_<WebContentFilteringPolicy> for WebContentFilteringPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::WorkSpacesWeb::BrowserSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-browsersettings.html)
#[derive(Debug)]
pub enum Category {}
impl Category {
    /// `Cults`
    pub const CULTS: Value_<Category> = Value_::constant("Cults");
    /// `Gambling`
    pub const GAMBLING: Value_<Category> = Value_::constant("Gambling");
    /// `Nudity`
    pub const NUDITY: Value_<Category> = Value_::constant("Nudity");
    /// `Pornography`
    pub const PORNOGRAPHY: Value_<Category> = Value_::constant("Pornography");
    /// `SexEducation`
    pub const SEX_EDUCATION: Value_<Category> = Value_::constant("SexEducation");
    /// `Tasteless`
    pub const TASTELESS: Value_<Category> = Value_::constant("Tasteless");
    /// `Violence`
    pub const VIOLENCE: Value_<Category> = Value_::constant("Violence");
    /// `DownloadSites`
    pub const DOWNLOAD_SITES: Value_<Category> = Value_::constant("DownloadSites");
    /// `ImageSharing`
    pub const IMAGE_SHARING: Value_<Category> = Value_::constant("ImageSharing");
    /// `PeerToPeer`
    pub const PEER_TO_PEER: Value_<Category> = Value_::constant("PeerToPeer");
    /// `StreamingMediaAndDownloads`
    pub const STREAMING_MEDIA_AND_DOWNLOADS: Value_<Category> = Value_::constant("StreamingMediaAndDownloads");
    /// `GenerativeAI`
    pub const GENERATIVE_AI: Value_<Category> = Value_::constant("GenerativeAI");
    /// `CriminalActivity`
    pub const CRIMINAL_ACTIVITY: Value_<Category> = Value_::constant("CriminalActivity");
    /// `Hacking`
    pub const HACKING: Value_<Category> = Value_::constant("Hacking");
    /// `HateAndIntolerance`
    pub const HATE_AND_INTOLERANCE: Value_<Category> = Value_::constant("HateAndIntolerance");
    /// `IllegalDrug`
    pub const ILLEGAL_DRUG: Value_<Category> = Value_::constant("IllegalDrug");
    /// `IllegalSoftware`
    pub const ILLEGAL_SOFTWARE: Value_<Category> = Value_::constant("IllegalSoftware");
    /// `SchoolCheating`
    pub const SCHOOL_CHEATING: Value_<Category> = Value_::constant("SchoolCheating");
    /// `SelfHarm`
    pub const SELF_HARM: Value_<Category> = Value_::constant("SelfHarm");
    /// `Weapons`
    pub const WEAPONS: Value_<Category> = Value_::constant("Weapons");
    /// `Chat`
    pub const CHAT: Value_<Category> = Value_::constant("Chat");
    /// `Games`
    pub const GAMES: Value_<Category> = Value_::constant("Games");
    /// `InstantMessaging`
    pub const INSTANT_MESSAGING: Value_<Category> = Value_::constant("InstantMessaging");
    /// `ProfessionalNetwork`
    pub const PROFESSIONAL_NETWORK: Value_<Category> = Value_::constant("ProfessionalNetwork");
    /// `SocialNetworking`
    pub const SOCIAL_NETWORKING: Value_<Category> = Value_::constant("SocialNetworking");
    /// `WebBasedEmail`
    pub const WEB_BASED_EMAIL: Value_<Category> = Value_::constant("WebBasedEmail");
    /// `ParkedDomains`
    pub const PARKED_DOMAINS: Value_<Category> = Value_::constant("ParkedDomains");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Category> { Value_::from_node(value.into_node()) }
}
