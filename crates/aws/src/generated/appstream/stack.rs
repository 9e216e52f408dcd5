// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream::Stack`

use stanchion_template::generated::*;

/// `AWS::AppStream::Stack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html)
#[must_use]
pub struct Stack(Properties_);
impl Stack {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Stack(Properties_::new()) }
}
impl Stack {
    /// Sets `AccessEndpoints`. 1 to 4 items.
    #[inline] pub fn access_endpoints(mut self, value: impl IntoValue_<Vec<AccessEndpoint>>) -> Self { self.0.put("AccessEndpoints", value.into_node()); self }
    /// Sets `AgentAccessConfig`.
    #[inline] pub fn agent_access_config(mut self, value: impl IntoValue_<AgentAccessConfig>) -> Self { self.0.put("AgentAccessConfig", value.into_node()); self }
    /// Sets `ApplicationSettings`.
    #[inline] pub fn application_settings(mut self, value: impl IntoValue_<ApplicationSettings>) -> Self { self.0.put("ApplicationSettings", value.into_node()); self }
    /// Sets `AttributesToDelete`.
    #[inline] pub fn attributes_to_delete(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AttributesToDelete", value.into_node()); self }
    /// Sets `ContentRedirection`.
    #[inline] pub fn content_redirection(mut self, value: impl IntoValue_<ContentRedirection>) -> Self { self.0.put("ContentRedirection", value.into_node()); self }
    /// Sets `DeleteStorageConnectors`.
    #[inline] pub fn delete_storage_connectors(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteStorageConnectors", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. 0 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `EmbedHostDomains`. 1 to 20 items.
    #[inline] pub fn embed_host_domains(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EmbedHostDomains", value.into_node()); self }
    /// Sets `FeedbackURL`. 0 to 1000 characters.
    #[inline] pub fn feedback_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FeedbackURL", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RedirectURL`. 0 to 1000 characters.
    #[inline] pub fn redirect_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RedirectURL", value.into_node()); self }
    /// Sets `StorageConnectors`.
    #[inline] pub fn storage_connectors(mut self, value: impl IntoValue_<Vec<StorageConnector>>) -> Self { self.0.put("StorageConnectors", value.into_node()); self }
    /// Sets `StreamingExperienceSettings`.
    #[inline] pub fn streaming_experience_settings(mut self, value: impl IntoValue_<StreamingExperienceSettings>) -> Self { self.0.put("StreamingExperienceSettings", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserSettings`. At least 1 item.
    #[inline] pub fn user_settings(mut self, value: impl IntoValue_<Vec<UserSetting>>) -> Self { self.0.put("UserSettings", value.into_node()); self }
}
impl IntoValue_<Stack> for Stack { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Stack {
    const TYPE: &'static str = "AWS::AppStream::Stack";
    type Handle = StackRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Stack`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StackRef(Id_);
impl From<Id_> for StackRef { #[inline] fn from(id: Id_) -> Self { StackRef(id) } }
impl AsRef<Id_> for StackRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StackRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::AppStream::Stack.AccessEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-accessendpoint.html)
#[must_use]
pub struct AccessEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AccessEndpoint<Missing_<super::required::endpoint_type>, Missing_<super::required::vpce_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AccessEndpoint<S0, S1> {
    /// Sets `EndpointType`. Required. The values are constants of [`EndpointType`].
    #[inline] pub fn endpoint_type(mut self, value: impl IntoValue_<EndpointType>) -> AccessEndpoint<Set_, S1> { self.0.put("EndpointType", value.into_node()); AccessEndpoint(self.0, PhantomData_) }
    /// Sets `VpceId`. Required. At least 1 character.
    #[inline] pub fn vpce_id(mut self, value: impl IntoValue_<String>) -> AccessEndpoint<S0, Set_> { self.0.put("VpceId", value.into_node()); AccessEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AccessEndpoint> for AccessEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::Stack.AgentAccessSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-agentaccesssetting.html)
#[must_use]
pub struct AgentAccessSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AgentAccessSetting<Missing_<super::required::agent_action>, Missing_<super::required::permission>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentAccessSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AgentAccessSetting<S0, S1> {
    /// Sets `AgentAction`. Required. The values are constants of [`AgentAction`].
    #[inline] pub fn agent_action(mut self, value: impl IntoValue_<AgentAction>) -> AgentAccessSetting<Set_, S1> { self.0.put("AgentAction", value.into_node()); AgentAccessSetting(self.0, PhantomData_) }
    /// Sets `Permission`. Required. The values are constants of [`Permission`].
    #[inline] pub fn permission(mut self, value: impl IntoValue_<Permission>) -> AgentAccessSetting<S0, Set_> { self.0.put("Permission", value.into_node()); AgentAccessSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AgentAccessSetting> for AgentAccessSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::Stack.AgentAccessConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-agentaccessconfig.html)
#[must_use]
pub struct AgentAccessConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AgentAccessConfig<Missing_<super::required::screen_image_format>, Missing_<super::required::screen_resolution>, Missing_<super::required::settings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentAccessConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AgentAccessConfig<S0, S1, S2> {
    /// Sets `S3BucketArn`.
    #[inline] pub fn s3_bucket_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketArn", value.into_node()); self }
    /// Sets `ScreenImageFormat`. Required. The values are constants of [`ScreenImageFormat`].
    #[inline] pub fn screen_image_format(mut self, value: impl IntoValue_<ScreenImageFormat>) -> AgentAccessConfig<Set_, S1, S2> { self.0.put("ScreenImageFormat", value.into_node()); AgentAccessConfig(self.0, PhantomData_) }
    /// Sets `ScreenResolution`. Required. The values are constants of [`ScreenResolution`].
    #[inline] pub fn screen_resolution(mut self, value: impl IntoValue_<ScreenResolution>) -> AgentAccessConfig<S0, Set_, S2> { self.0.put("ScreenResolution", value.into_node()); AgentAccessConfig(self.0, PhantomData_) }
    /// Sets `ScreenshotsUploadEnabled`.
    #[inline] pub fn screenshots_upload_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ScreenshotsUploadEnabled", value.into_node()); self }
    /// Sets `Settings`. Required. At least 1 item.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<Vec<AgentAccessSetting>>) -> AgentAccessConfig<S0, S1, Set_> { self.0.put("Settings", value.into_node()); AgentAccessConfig(self.0, PhantomData_) }
    /// Sets `UserControlMode`. The values are constants of [`UserControlMode`].
    #[inline] pub fn user_control_mode(mut self, value: impl IntoValue_<UserControlMode>) -> Self { self.0.put("UserControlMode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AgentAccessConfig> for AgentAccessConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::Stack.ApplicationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-applicationsettings.html)
#[must_use]
pub struct ApplicationSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationSettings<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationSettings(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationSettings<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> ApplicationSettings<Set_> { self.0.put("Enabled", value.into_node()); ApplicationSettings(self.0, PhantomData_) }
    /// Sets `SettingsGroup`. 0 to 100 characters.
    #[inline] pub fn settings_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SettingsGroup", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ApplicationSettings> for ApplicationSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::Stack.UrlRedirectionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-urlredirectionconfig.html)
#[must_use]
pub struct UrlRedirectionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UrlRedirectionConfig<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UrlRedirectionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> UrlRedirectionConfig<S0> {
    /// Sets `AllowedUrls`. 0 to 100 items.
    #[inline] pub fn allowed_urls(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedUrls", value.into_node()); self }
    /// Sets `DeniedUrls`. 0 to 100 items.
    #[inline] pub fn denied_urls(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DeniedUrls", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> UrlRedirectionConfig<Set_> { self.0.put("Enabled", value.into_node()); UrlRedirectionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UrlRedirectionConfig> for UrlRedirectionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::Stack.ContentRedirection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-contentredirection.html)
#[must_use]
pub struct ContentRedirection(Properties_);
impl ContentRedirection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContentRedirection(Properties_::new()) }
}
impl ContentRedirection {
    /// Sets `HostToClient`.
    #[inline] pub fn host_to_client(mut self, value: impl IntoValue_<UrlRedirectionConfig>) -> Self { self.0.put("HostToClient", value.into_node()); self }
}
impl IntoValue_<ContentRedirection> for ContentRedirection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::Stack.StorageConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-storageconnector.html)
#[must_use]
pub struct StorageConnector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StorageConnector<Missing_<super::required::connector_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageConnector(Properties_::new(), PhantomData_) }
}
impl<S0> StorageConnector<S0> {
    /// Sets `ConnectorType`. Required. The values are constants of [`ConnectorType`].
    #[inline] pub fn connector_type(mut self, value: impl IntoValue_<ConnectorType>) -> StorageConnector<Set_> { self.0.put("ConnectorType", value.into_node()); StorageConnector(self.0, PhantomData_) }
    /// Sets `Domains`. 0 to 50 items.
    #[inline] pub fn domains(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Domains", value.into_node()); self }
    /// Sets `ResourceIdentifier`. 1 to 2048 characters.
    #[inline] pub fn resource_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceIdentifier", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<StorageConnector> for StorageConnector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::Stack.StreamingExperienceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-streamingexperiencesettings.html)
#[must_use]
pub struct StreamingExperienceSettings(Properties_);
impl StreamingExperienceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StreamingExperienceSettings(Properties_::new()) }
}
impl StreamingExperienceSettings {
    /// Sets `PreferredProtocol`. The values are constants of [`PreferredProtocol`].
    #[inline] pub fn preferred_protocol(mut self, value: impl IntoValue_<PreferredProtocol>) -> Self { self.0.put("PreferredProtocol", value.into_node()); self }
}
impl IntoValue_<StreamingExperienceSettings> for StreamingExperienceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::Stack.UserSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-usersetting.html)
#[must_use]
pub struct UserSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserSetting<Missing_<super::required::action>, Missing_<super::required::permission>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserSetting<S0, S1> {
    /// Sets `Action`. Required. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> UserSetting<Set_, S1> { self.0.put("Action", value.into_node()); UserSetting(self.0, PhantomData_) }
    /// Sets `MaximumLength`.
    #[inline] pub fn maximum_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumLength", value.into_node()); self }
    /// Sets `Permission`. Required. The values are constants of [`UserSettingPermission`].
    #[inline] pub fn permission(mut self, value: impl IntoValue_<UserSettingPermission>) -> UserSetting<S0, Set_> { self.0.put("Permission", value.into_node()); UserSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserSetting> for UserSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppStream::Stack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html)
#[derive(Debug)]
pub enum EndpointType {}
impl EndpointType {
    /// `STREAMING`
    pub const STREAMING: Value_<EndpointType> = Value_::constant("STREAMING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppStream::Stack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html)
#[derive(Debug)]
pub enum ScreenImageFormat {}
impl ScreenImageFormat {
    /// `JPEG`
    pub const JPEG: Value_<ScreenImageFormat> = Value_::constant("JPEG");
    /// `PNG`
    pub const PNG: Value_<ScreenImageFormat> = Value_::constant("PNG");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScreenImageFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppStream::Stack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html)
#[derive(Debug)]
pub enum ScreenResolution {}
impl ScreenResolution {
    /// `W_1280xH_720`
    pub const W_1280X_H_720: Value_<ScreenResolution> = Value_::constant("W_1280xH_720");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScreenResolution> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppStream::Stack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html)
#[derive(Debug)]
pub enum AgentAction {}
impl AgentAction {
    /// `COMPUTER_INPUT`
    pub const COMPUTER_INPUT: Value_<AgentAction> = Value_::constant("COMPUTER_INPUT");
    /// `COMPUTER_VISION`
    pub const COMPUTER_VISION: Value_<AgentAction> = Value_::constant("COMPUTER_VISION");
    /// `FORWARD_MCP_TOOLS`
    pub const FORWARD_MCP_TOOLS: Value_<AgentAction> = Value_::constant("FORWARD_MCP_TOOLS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AgentAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppStream::Stack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html)
#[derive(Debug)]
pub enum Permission {}
impl Permission {
    /// `DISABLED`
    pub const DISABLED: Value_<Permission> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<Permission> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Permission> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppStream::Stack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html)
#[derive(Debug)]
pub enum UserControlMode {}
impl UserControlMode {
    /// `DISABLED`
    pub const DISABLED: Value_<UserControlMode> = Value_::constant("DISABLED");
    /// `VIEW_ONLY`
    pub const VIEW_ONLY: Value_<UserControlMode> = Value_::constant("VIEW_ONLY");
    /// `VIEW_STOP`
    pub const VIEW_STOP: Value_<UserControlMode> = Value_::constant("VIEW_STOP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UserControlMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppStream::Stack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html)
#[derive(Debug)]
pub enum ConnectorType {}
impl ConnectorType {
    /// `GOOGLE_DRIVE`
    pub const GOOGLE_DRIVE: Value_<ConnectorType> = Value_::constant("GOOGLE_DRIVE");
    /// `HOMEFOLDERS`
    pub const HOMEFOLDERS: Value_<ConnectorType> = Value_::constant("HOMEFOLDERS");
    /// `ONE_DRIVE`
    pub const ONE_DRIVE: Value_<ConnectorType> = Value_::constant("ONE_DRIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppStream::Stack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html)
#[derive(Debug)]
pub enum PreferredProtocol {}
impl PreferredProtocol {
    /// `TCP`
    pub const TCP: Value_<PreferredProtocol> = Value_::constant("TCP");
    /// `UDP`
    pub const UDP: Value_<PreferredProtocol> = Value_::constant("UDP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreferredProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppStream::Stack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `AUTO_TIME_ZONE_REDIRECTION`
    pub const AUTO_TIME_ZONE_REDIRECTION: Value_<Action> = Value_::constant("AUTO_TIME_ZONE_REDIRECTION");
    /// `CLIPBOARD_COPY_FROM_LOCAL_DEVICE`
    pub const CLIPBOARD_COPY_FROM_LOCAL_DEVICE: Value_<Action> = Value_::constant("CLIPBOARD_COPY_FROM_LOCAL_DEVICE");
    /// `CLIPBOARD_COPY_TO_LOCAL_DEVICE`
    pub const CLIPBOARD_COPY_TO_LOCAL_DEVICE: Value_<Action> = Value_::constant("CLIPBOARD_COPY_TO_LOCAL_DEVICE");
    /// `DOMAIN_PASSWORD_SIGNIN`
    pub const DOMAIN_PASSWORD_SIGNIN: Value_<Action> = Value_::constant("DOMAIN_PASSWORD_SIGNIN");
    /// `DOMAIN_SMART_CARD_SIGNIN`
    pub const DOMAIN_SMART_CARD_SIGNIN: Value_<Action> = Value_::constant("DOMAIN_SMART_CARD_SIGNIN");
    /// `FILE_DOWNLOAD`
    pub const FILE_DOWNLOAD: Value_<Action> = Value_::constant("FILE_DOWNLOAD");
    /// `FILE_UPLOAD`
    pub const FILE_UPLOAD: Value_<Action> = Value_::constant("FILE_UPLOAD");
    /// `PRINTING_TO_LOCAL_DEVICE`
    pub const PRINTING_TO_LOCAL_DEVICE: Value_<Action> = Value_::constant("PRINTING_TO_LOCAL_DEVICE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppStream::Stack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html)
#[derive(Debug)]
pub enum UserSettingPermission {}
impl UserSettingPermission {
    /// `DISABLED`
    pub const DISABLED: Value_<UserSettingPermission> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<UserSettingPermission> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UserSettingPermission> { Value_::from_node(value.into_node()) }
}
