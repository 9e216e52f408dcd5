// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpacesWeb::UserSettings`

use stanchion_template::generated::*;

/// `AWS::WorkSpacesWeb::UserSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html)
#[must_use]
pub struct UserSettings<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl UserSettings<Missing_<super::required::copy_allowed>, Missing_<super::required::download_allowed>, Missing_<super::required::paste_allowed>, Missing_<super::required::print_allowed>, Missing_<super::required::upload_allowed>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> UserSettings<S0, S1, S2, S3, S4> {
    /// Sets `AdditionalEncryptionContext`. An update may replace the resource.
    #[inline] pub fn additional_encryption_context(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdditionalEncryptionContext", value.into_node()); self }
    /// Sets `BrandingConfiguration`.
    #[inline] pub fn branding_configuration(mut self, value: impl IntoValue_<BrandingConfiguration>) -> Self { self.0.put("BrandingConfiguration", value.into_node()); self }
    /// Sets `CookieSynchronizationConfiguration`.
    #[inline] pub fn cookie_synchronization_configuration(mut self, value: impl IntoValue_<CookieSynchronizationConfiguration>) -> Self { self.0.put("CookieSynchronizationConfiguration", value.into_node()); self }
    /// Sets `CopyAllowed`. Required. The values are constants of [`EnabledType`].
    #[inline] pub fn copy_allowed(mut self, value: impl IntoValue_<EnabledType>) -> UserSettings<Set_, S1, S2, S3, S4> { self.0.put("CopyAllowed", value.into_node()); UserSettings(self.0, PhantomData_) }
    /// Sets `CustomerManagedKey`. 20 to 2048 characters. An update may replace the resource.
    #[inline] pub fn customer_managed_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerManagedKey", value.into_node()); self }
    /// Sets `DeepLinkAllowed`. The values are constants of [`EnabledType`].
    #[inline] pub fn deep_link_allowed(mut self, value: impl IntoValue_<EnabledType>) -> Self { self.0.put("DeepLinkAllowed", value.into_node()); self }
    /// Sets `DisconnectTimeoutInMinutes`. 1 to 600.
    #[inline] pub fn disconnect_timeout_in_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DisconnectTimeoutInMinutes", value.into_node()); self }
    /// Sets `DownloadAllowed`. Required. The values are constants of [`EnabledType`].
    #[inline] pub fn download_allowed(mut self, value: impl IntoValue_<EnabledType>) -> UserSettings<S0, Set_, S2, S3, S4> { self.0.put("DownloadAllowed", value.into_node()); UserSettings(self.0, PhantomData_) }
    /// Sets `IdleDisconnectTimeoutInMinutes`. 0 to 60.
    #[inline] pub fn idle_disconnect_timeout_in_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("IdleDisconnectTimeoutInMinutes", value.into_node()); self }
    /// Sets `PasteAllowed`. Required. The values are constants of [`EnabledType`].
    #[inline] pub fn paste_allowed(mut self, value: impl IntoValue_<EnabledType>) -> UserSettings<S0, S1, Set_, S3, S4> { self.0.put("PasteAllowed", value.into_node()); UserSettings(self.0, PhantomData_) }
    /// Sets `PrintAllowed`. Required. The values are constants of [`EnabledType`].
    #[inline] pub fn print_allowed(mut self, value: impl IntoValue_<EnabledType>) -> UserSettings<S0, S1, S2, Set_, S4> { self.0.put("PrintAllowed", value.into_node()); UserSettings(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ToolbarConfiguration`.
    #[inline] pub fn toolbar_configuration(mut self, value: impl IntoValue_<ToolbarConfiguration>) -> Self { self.0.put("ToolbarConfiguration", value.into_node()); self }
    /// Sets `UploadAllowed`. Required. The values are constants of [`EnabledType`].
    #[inline] pub fn upload_allowed(mut self, value: impl IntoValue_<EnabledType>) -> UserSettings<S0, S1, S2, S3, Set_> { self.0.put("UploadAllowed", value.into_node()); UserSettings(self.0, PhantomData_) }
    /// Sets `WebAuthnAllowed`. The values are constants of [`EnabledType`].
    #[inline] pub fn web_authn_allowed(mut self, value: impl IntoValue_<EnabledType>) -> Self { self.0.put("WebAuthnAllowed", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<UserSettings> for UserSettings<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for UserSettings<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::UserSettings";
    type Handle = UserSettingsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserSettings`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserSettingsRef(Id_);
impl From<Id_> for UserSettingsRef { #[inline] fn from(id: Id_) -> Self { UserSettingsRef(id) } }
impl AsRef<Id_> for UserSettingsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserSettingsRef {
    /// `Ref`: `UserSettingsArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociatedPortalArns`
    #[inline] pub fn associated_portal_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("AssociatedPortalArns") }
    /// `Fn::GetAtt` `BrandingConfiguration.FaviconMetadata`
    #[inline] pub fn branding_configuration_favicon_metadata(&self) -> Value_<String> { self.0.attribute("BrandingConfiguration.FaviconMetadata") }
    /// `Fn::GetAtt` `BrandingConfiguration.LogoMetadata`
    #[inline] pub fn branding_configuration_logo_metadata(&self) -> Value_<String> { self.0.attribute("BrandingConfiguration.LogoMetadata") }
    /// `Fn::GetAtt` `BrandingConfiguration.WallpaperMetadata`
    #[inline] pub fn branding_configuration_wallpaper_metadata(&self) -> Value_<String> { self.0.attribute("BrandingConfiguration.WallpaperMetadata") }
    /// `Fn::GetAtt` `UserSettingsArn`
    #[inline] pub fn user_settings_arn(&self) -> Value_<String> { self.0.attribute("UserSettingsArn") }
}
/// `AWS::WorkSpacesWeb::UserSettings.ImageMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-usersettings-imagemetadata.html)
#[must_use]
pub struct ImageMetadata<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ImageMetadata<Missing_<super::required::file_extension>, Missing_<super::required::last_upload_timestamp>, Missing_<super::required::mime_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageMetadata(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ImageMetadata<S0, S1, S2> {
    /// Sets `FileExtension`. Required. 0 to 131072 characters.
    #[inline] pub fn file_extension(mut self, value: impl IntoValue_<String>) -> ImageMetadata<Set_, S1, S2> { self.0.put("FileExtension", value.into_node()); ImageMetadata(self.0, PhantomData_) }
    /// Sets `LastUploadTimestamp`. Required.
    #[inline] pub fn last_upload_timestamp(mut self, value: impl IntoValue_<String>) -> ImageMetadata<S0, Set_, S2> { self.0.put("LastUploadTimestamp", value.into_node()); ImageMetadata(self.0, PhantomData_) }
    /// Sets `MimeType`. Required. The values are constants of [`MimeType`].
    #[inline] pub fn mime_type(mut self, value: impl IntoValue_<MimeType>) -> ImageMetadata<S0, S1, Set_> { self.0.put("MimeType", value.into_node()); ImageMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ImageMetadata> for ImageMetadata<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpacesWeb::UserSettings.LocalizedBrandingStrings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-usersettings-localizedbrandingstrings.html)
#[must_use]
pub struct LocalizedBrandingStrings<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LocalizedBrandingStrings<Missing_<super::required::browser_tab_title>, Missing_<super::required::welcome_text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocalizedBrandingStrings(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LocalizedBrandingStrings<S0, S1> {
    /// Sets `BrowserTabTitle`. Required.
    #[inline] pub fn browser_tab_title(mut self, value: impl IntoValue_<String>) -> LocalizedBrandingStrings<Set_, S1> { self.0.put("BrowserTabTitle", value.into_node()); LocalizedBrandingStrings(self.0, PhantomData_) }
    /// Sets `ContactButtonText`.
    #[inline] pub fn contact_button_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContactButtonText", value.into_node()); self }
    /// Sets `ContactLink`.
    #[inline] pub fn contact_link(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContactLink", value.into_node()); self }
    /// Sets `LoadingText`.
    #[inline] pub fn loading_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoadingText", value.into_node()); self }
    /// Sets `LoginButtonText`.
    #[inline] pub fn login_button_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoginButtonText", value.into_node()); self }
    /// Sets `LoginDescription`.
    #[inline] pub fn login_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoginDescription", value.into_node()); self }
    /// Sets `LoginTitle`.
    #[inline] pub fn login_title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoginTitle", value.into_node()); self }
    /// Sets `WelcomeText`. Required.
    #[inline] pub fn welcome_text(mut self, value: impl IntoValue_<String>) -> LocalizedBrandingStrings<S0, Set_> { self.0.put("WelcomeText", value.into_node()); LocalizedBrandingStrings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LocalizedBrandingStrings> for LocalizedBrandingStrings<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpacesWeb::UserSettings.BrandingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-usersettings-brandingconfiguration.html)
#[must_use]
pub struct BrandingConfiguration(Properties_);
impl BrandingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BrandingConfiguration(Properties_::new()) }
}
impl BrandingConfiguration {
    /// Sets `ColorTheme`. The values are constants of [`ColorTheme`].
    #[inline] pub fn color_theme(mut self, value: impl IntoValue_<ColorTheme>) -> Self { self.0.put("ColorTheme", value.into_node()); self }
    /// Sets `Favicon`.
    #[inline] pub fn favicon(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Favicon", value.into_node()); self }
    /// Sets `FaviconMetadata`.
    #[inline] pub fn favicon_metadata(mut self, value: impl IntoValue_<ImageMetadata>) -> Self { self.0.put("FaviconMetadata", value.into_node()); self }
    /// Sets `LocalizedStrings`.
    #[inline] pub fn localized_strings(mut self, value: impl IntoValue_<MapOf_<LocalizedBrandingStrings>>) -> Self { self.0.put("LocalizedStrings", value.into_node()); self }
    /// Sets `Logo`.
    #[inline] pub fn logo(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Logo", value.into_node()); self }
    /// Sets `LogoMetadata`.
    #[inline] pub fn logo_metadata(mut self, value: impl IntoValue_<ImageMetadata>) -> Self { self.0.put("LogoMetadata", value.into_node()); self }
    /// Sets `TermsOfService`. At most 153600 characters.
    #[inline] pub fn terms_of_service(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TermsOfService", value.into_node()); self }
    /// Sets `Wallpaper`.
    #[inline] pub fn wallpaper(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Wallpaper", value.into_node()); self }
    /// Sets `WallpaperMetadata`.
    #[inline] pub fn wallpaper_metadata(mut self, value: impl IntoValue_<ImageMetadata>) -> Self { self.0.put("WallpaperMetadata", value.into_node()); self }
}
impl IntoValue_<BrandingConfiguration> for BrandingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpacesWeb::UserSettings.CookieSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-usersettings-cookiespecification.html)
#[must_use]
pub struct CookieSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CookieSpecification<Missing_<super::required::domain>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CookieSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> CookieSpecification<S0> {
    /// Sets `Domain`. Required. 0 to 253 characters.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> CookieSpecification<Set_> { self.0.put("Domain", value.into_node()); CookieSpecification(self.0, PhantomData_) }
    /// Sets `Name`. 0 to 4096 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Path`. 0 to 2000 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CookieSpecification> for CookieSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpacesWeb::UserSettings.CookieSynchronizationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-usersettings-cookiesynchronizationconfiguration.html)
#[must_use]
pub struct CookieSynchronizationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CookieSynchronizationConfiguration<Missing_<super::required::allowlist>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CookieSynchronizationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CookieSynchronizationConfiguration<S0> {
    /// Sets `Allowlist`. Required. 0 to 10 items.
    #[inline] pub fn allowlist(mut self, value: impl IntoValue_<Vec<CookieSpecification>>) -> CookieSynchronizationConfiguration<Set_> { self.0.put("Allowlist", value.into_node()); CookieSynchronizationConfiguration(self.0, PhantomData_) }
    /// Sets `Blocklist`. 0 to 10 items.
    #[inline] pub fn blocklist(mut self, value: impl IntoValue_<Vec<CookieSpecification>>) -> Self { self.0.put("Blocklist", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CookieSynchronizationConfiguration> for CookieSynchronizationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpacesWeb::UserSettings.ToolbarConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-usersettings-toolbarconfiguration.html)
#[must_use]
pub struct ToolbarConfiguration(Properties_);
impl ToolbarConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ToolbarConfiguration(Properties_::new()) }
}
impl ToolbarConfiguration {
    /// Sets `HiddenToolbarItems`. The values are constants of [`ToolbarItem`].
    #[inline] pub fn hidden_toolbar_items(mut self, value: impl IntoValue_<Vec<ToolbarItem>>) -> Self { self.0.put("HiddenToolbarItems", value.into_node()); self }
    /// Sets `MaxDisplayResolution`. The values are constants of [`MaxDisplayResolution`].
    #[inline] pub fn max_display_resolution(mut self, value: impl IntoValue_<MaxDisplayResolution>) -> Self { self.0.put("MaxDisplayResolution", value.into_node()); self }
    /// Sets `ToolbarType`. The values are constants of [`ToolbarType`].
    #[inline] pub fn toolbar_type(mut self, value: impl IntoValue_<ToolbarType>) -> Self { self.0.put("ToolbarType", value.into_node()); self }
    /// Sets `VisualMode`. The values are constants of [`VisualMode`].
    #[inline] pub fn visual_mode(mut self, value: impl IntoValue_<VisualMode>) -> Self { self.0.put("VisualMode", value.into_node()); self }
}
impl IntoValue_<ToolbarConfiguration> for ToolbarConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::WorkSpacesWeb::UserSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html)
#[derive(Debug)]
pub enum ColorTheme {}
impl ColorTheme {
    /// `Light`
    pub const LIGHT: Value_<ColorTheme> = Value_::constant("Light");
    /// `Dark`
    pub const DARK: Value_<ColorTheme> = Value_::constant("Dark");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ColorTheme> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpacesWeb::UserSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html)
#[derive(Debug)]
pub enum MimeType {}
impl MimeType {
    /// `image/png`
    pub const IMAGE_PNG: Value_<MimeType> = Value_::constant("image/png");
    /// `image/jpeg`
    pub const IMAGE_JPEG: Value_<MimeType> = Value_::constant("image/jpeg");
    /// `image/x-icon`
    pub const IMAGE_X_ICON: Value_<MimeType> = Value_::constant("image/x-icon");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MimeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpacesWeb::UserSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html)
#[derive(Debug)]
pub enum EnabledType {}
impl EnabledType {
    /// `Disabled`
    pub const DISABLED: Value_<EnabledType> = Value_::constant("Disabled");
    /// `Enabled`
    pub const ENABLED: Value_<EnabledType> = Value_::constant("Enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnabledType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpacesWeb::UserSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html)
#[derive(Debug)]
pub enum ToolbarItem {}
impl ToolbarItem {
    /// `Windows`
    pub const WINDOWS: Value_<ToolbarItem> = Value_::constant("Windows");
    /// `DualMonitor`
    pub const DUAL_MONITOR: Value_<ToolbarItem> = Value_::constant("DualMonitor");
    /// `FullScreen`
    pub const FULL_SCREEN: Value_<ToolbarItem> = Value_::constant("FullScreen");
    /// `Webcam`
    pub const WEBCAM: Value_<ToolbarItem> = Value_::constant("Webcam");
    /// `Microphone`
    pub const MICROPHONE: Value_<ToolbarItem> = Value_::constant("Microphone");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ToolbarItem> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpacesWeb::UserSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html)
#[derive(Debug)]
pub enum MaxDisplayResolution {}
impl MaxDisplayResolution {
    /// `size4096X2160`
    pub const SIZE4096_X2160: Value_<MaxDisplayResolution> = Value_::constant("size4096X2160");
    /// `size3840X2160`
    pub const SIZE3840_X2160: Value_<MaxDisplayResolution> = Value_::constant("size3840X2160");
    /// `size3440X1440`
    pub const SIZE3440_X1440: Value_<MaxDisplayResolution> = Value_::constant("size3440X1440");
    /// `size2560X1440`
    pub const SIZE2560_X1440: Value_<MaxDisplayResolution> = Value_::constant("size2560X1440");
    /// `size1920X1080`
    pub const SIZE1920_X1080: Value_<MaxDisplayResolution> = Value_::constant("size1920X1080");
    /// `size1280X720`
    pub const SIZE1280_X720: Value_<MaxDisplayResolution> = Value_::constant("size1280X720");
    /// `size1024X768`
    pub const SIZE1024_X768: Value_<MaxDisplayResolution> = Value_::constant("size1024X768");
    /// `size800X600`
    pub const SIZE800_X600: Value_<MaxDisplayResolution> = Value_::constant("size800X600");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MaxDisplayResolution> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpacesWeb::UserSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html)
#[derive(Debug)]
pub enum ToolbarType {}
impl ToolbarType {
    /// `Floating`
    pub const FLOATING: Value_<ToolbarType> = Value_::constant("Floating");
    /// `Docked`
    pub const DOCKED: Value_<ToolbarType> = Value_::constant("Docked");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ToolbarType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpacesWeb::UserSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html)
#[derive(Debug)]
pub enum VisualMode {}
impl VisualMode {
    /// `Dark`
    pub const DARK: Value_<VisualMode> = Value_::constant("Dark");
    /// `Light`
    pub const LIGHT: Value_<VisualMode> = Value_::constant("Light");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VisualMode> { Value_::from_node(value.into_node()) }
}
