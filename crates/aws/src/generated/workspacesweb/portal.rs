// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpacesWeb::Portal`

use stanchion_template::generated::*;

/// `AWS::WorkSpacesWeb::Portal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-portal.html)
#[must_use]
pub struct Portal(Properties_);
impl Portal {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Portal(Properties_::new()) }
}
impl Portal {
    /// Sets `AdditionalEncryptionContext`. An update replaces the resource.
    #[inline] pub fn additional_encryption_context(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdditionalEncryptionContext", value.into_node()); self }
    /// Sets `AuthenticationType`. The values are constants of [`AuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<AuthenticationType>) -> Self { self.0.put("AuthenticationType", value.into_node()); self }
    /// Sets `BrowserSettingsArn`. 20 to 2048 characters.
    #[inline] pub fn browser_settings_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BrowserSettingsArn", value.into_node()); self }
    /// Sets `CustomerManagedKey`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn customer_managed_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerManagedKey", value.into_node()); self }
    /// Sets `DataProtectionSettingsArn`. 20 to 2048 characters.
    #[inline] pub fn data_protection_settings_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataProtectionSettingsArn", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 64 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `InstanceType`. The values are constants of [`InstanceType`].
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<InstanceType>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `IpAccessSettingsArn`. 20 to 2048 characters.
    #[inline] pub fn ip_access_settings_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpAccessSettingsArn", value.into_node()); self }
    /// Sets `MaxConcurrentSessions`. 1 to 5000.
    #[inline] pub fn max_concurrent_sessions(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxConcurrentSessions", value.into_node()); self }
    /// Sets `NetworkSettingsArn`. 20 to 2048 characters.
    #[inline] pub fn network_settings_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkSettingsArn", value.into_node()); self }
    /// Sets `PortalCustomDomain`. 0 to 128 characters.
    #[inline] pub fn portal_custom_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PortalCustomDomain", value.into_node()); self }
    /// Sets `SessionLoggerArn`. 20 to 2048 characters.
    #[inline] pub fn session_logger_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SessionLoggerArn", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrustStoreArn`. 20 to 2048 characters.
    #[inline] pub fn trust_store_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrustStoreArn", value.into_node()); self }
    /// Sets `UserAccessLoggingSettingsArn`. 20 to 2048 characters.
    #[inline] pub fn user_access_logging_settings_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserAccessLoggingSettingsArn", value.into_node()); self }
    /// Sets `UserSettingsArn`. 20 to 2048 characters.
    #[inline] pub fn user_settings_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserSettingsArn", value.into_node()); self }
}
impl IntoValue_<Portal> for Portal { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Portal {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::Portal";
    type Handle = PortalRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Portal`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PortalRef(Id_);
impl From<Id_> for PortalRef { #[inline] fn from(id: Id_) -> Self { PortalRef(id) } }
impl AsRef<Id_> for PortalRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PortalRef {
    /// `Ref`: `PortalArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BrowserType`
    #[inline] pub fn browser_type(&self) -> Value_<String> { self.0.attribute("BrowserType") }
    /// `Fn::GetAtt` `CreationDate`
    #[inline] pub fn creation_date(&self) -> Value_<String> { self.0.attribute("CreationDate") }
    /// `Fn::GetAtt` `PortalArn`
    #[inline] pub fn portal_arn(&self) -> Value_<String> { self.0.attribute("PortalArn") }
    /// `Fn::GetAtt` `PortalEndpoint`
    #[inline] pub fn portal_endpoint(&self) -> Value_<String> { self.0.attribute("PortalEndpoint") }
    /// `Fn::GetAtt` `PortalStatus`
    #[inline] pub fn portal_status(&self) -> Value_<String> { self.0.attribute("PortalStatus") }
    /// `Fn::GetAtt` `RendererType`
    #[inline] pub fn renderer_type(&self) -> Value_<String> { self.0.attribute("RendererType") }
    /// `Fn::GetAtt` `ServiceProviderSamlMetadata`
    #[inline] pub fn service_provider_saml_metadata(&self) -> Value_<String> { self.0.attribute("ServiceProviderSamlMetadata") }
    /// `Fn::GetAtt` `StatusReason`
    #[inline] pub fn status_reason(&self) -> Value_<String> { self.0.attribute("StatusReason") }
}
/// Values of `AWS::WorkSpacesWeb::Portal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-portal.html)
#[derive(Debug)]
pub enum AuthenticationType {}
impl AuthenticationType {
    /// `Standard`
    pub const STANDARD: Value_<AuthenticationType> = Value_::constant("Standard");
    /// `IAM_Identity_Center`
    pub const IAM_IDENTITY_CENTER: Value_<AuthenticationType> = Value_::constant("IAM_Identity_Center");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpacesWeb::Portal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-portal.html)
#[derive(Debug)]
pub enum InstanceType {}
impl InstanceType {
    /// `standard.regular`
    pub const STANDARD_REGULAR: Value_<InstanceType> = Value_::constant("standard.regular");
    /// `standard.large`
    pub const STANDARD_LARGE: Value_<InstanceType> = Value_::constant("standard.large");
    /// `standard.xlarge`
    pub const STANDARD_XLARGE: Value_<InstanceType> = Value_::constant("standard.xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceType> { Value_::from_node(value.into_node()) }
}
