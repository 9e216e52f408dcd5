// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearchServerless::SecurityConfig`

use stanchion_template::generated::*;

/// `AWS::OpenSearchServerless::SecurityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securityconfig.html)
#[must_use]
pub struct SecurityConfig(Properties_);
impl SecurityConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SecurityConfig(Properties_::new()) }
}
impl SecurityConfig {
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IamFederationOptions`.
    #[inline] pub fn iam_federation_options(mut self, value: impl IntoValue_<IamFederationConfigOptions>) -> Self { self.0.put("IamFederationOptions", value.into_node()); self }
    /// Sets `IamIdentityCenterOptions`.
    #[inline] pub fn iam_identity_center_options(mut self, value: impl IntoValue_<IamIdentityCenterConfigOptions>) -> Self { self.0.put("IamIdentityCenterOptions", value.into_node()); self }
    /// Sets `Name`. 3 to 32 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SamlOptions`.
    #[inline] pub fn saml_options(mut self, value: impl IntoValue_<SamlConfigOptions>) -> Self { self.0.put("SamlOptions", value.into_node()); self }
    /// Sets `Type`. An update replaces the resource. The values are constants of [`SecurityConfigType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SecurityConfigType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<SecurityConfig> for SecurityConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for SecurityConfig {
    const TYPE: &'static str = "AWS::OpenSearchServerless::SecurityConfig";
    type Handle = SecurityConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityConfigRef(Id_);
impl From<Id_> for SecurityConfigRef { #[inline] fn from(id: Id_) -> Self { SecurityConfigRef(id) } }
impl AsRef<Id_> for SecurityConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityConfigRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IamIdentityCenterOptions.ApplicationArn`
    #[inline] pub fn iam_identity_center_options_application_arn(&self) -> Value_<String> { self.0.attribute("IamIdentityCenterOptions.ApplicationArn") }
    /// `Fn::GetAtt` `IamIdentityCenterOptions.ApplicationDescription`
    #[inline] pub fn iam_identity_center_options_application_description(&self) -> Value_<String> { self.0.attribute("IamIdentityCenterOptions.ApplicationDescription") }
    /// `Fn::GetAtt` `IamIdentityCenterOptions.ApplicationName`
    #[inline] pub fn iam_identity_center_options_application_name(&self) -> Value_<String> { self.0.attribute("IamIdentityCenterOptions.ApplicationName") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::OpenSearchServerless::SecurityConfig.IamFederationConfigOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-securityconfig-iamfederationconfigoptions.html)
#[must_use]
pub struct IamFederationConfigOptions(Properties_);
impl IamFederationConfigOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IamFederationConfigOptions(Properties_::new()) }
}
impl IamFederationConfigOptions {
    /// Sets `GroupAttribute`. 1 to 64 characters.
    #[inline] pub fn group_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupAttribute", value.into_node()); self }
    /// Sets `UserAttribute`. 1 to 64 characters.
    #[inline] pub fn user_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserAttribute", value.into_node()); self }
}
impl IntoValue_<IamFederationConfigOptions> for IamFederationConfigOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchServerless::SecurityConfig.IamIdentityCenterConfigOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-securityconfig-iamidentitycenterconfigoptions.html)
#[must_use]
pub struct IamIdentityCenterConfigOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IamIdentityCenterConfigOptions<Missing_<super::required::instance_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IamIdentityCenterConfigOptions(Properties_::new(), PhantomData_) }
}
impl<S0> IamIdentityCenterConfigOptions<S0> {
    /// Sets `ApplicationArn`.
    #[inline] pub fn application_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationArn", value.into_node()); self }
    /// Sets `ApplicationDescription`.
    #[inline] pub fn application_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationDescription", value.into_node()); self }
    /// Sets `ApplicationName`.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationName", value.into_node()); self }
    /// Sets `GroupAttribute`.
    #[inline] pub fn group_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupAttribute", value.into_node()); self }
    /// Sets `InstanceArn`. Required. 10 to 1224 characters.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> IamIdentityCenterConfigOptions<Set_> { self.0.put("InstanceArn", value.into_node()); IamIdentityCenterConfigOptions(self.0, PhantomData_) }
    /// Sets `UserAttribute`.
    #[inline] pub fn user_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserAttribute", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IamIdentityCenterConfigOptions> for IamIdentityCenterConfigOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchServerless::SecurityConfig.SamlConfigOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-securityconfig-samlconfigoptions.html)
#[must_use]
pub struct SamlConfigOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SamlConfigOptions<Missing_<super::required::metadata>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SamlConfigOptions(Properties_::new(), PhantomData_) }
}
impl<S0> SamlConfigOptions<S0> {
    /// Sets `GroupAttribute`. 1 to 2048 characters.
    #[inline] pub fn group_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupAttribute", value.into_node()); self }
    /// Sets `Metadata`. Required. 1 to 51200 characters.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<String>) -> SamlConfigOptions<Set_> { self.0.put("Metadata", value.into_node()); SamlConfigOptions(self.0, PhantomData_) }
    /// Sets `OpenSearchServerlessEntityId`. 1 to 1024 characters.
    #[inline] pub fn open_search_serverless_entity_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OpenSearchServerlessEntityId", value.into_node()); self }
    /// Sets `SessionTimeout`.
    #[inline] pub fn session_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SessionTimeout", value.into_node()); self }
    /// Sets `UserAttribute`. 1 to 2048 characters.
    #[inline] pub fn user_attribute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserAttribute", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SamlConfigOptions> for SamlConfigOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::OpenSearchServerless::SecurityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securityconfig.html)
#[derive(Debug)]
pub enum SecurityConfigType {}
impl SecurityConfigType {
    /// `saml`
    pub const SAML: Value_<SecurityConfigType> = Value_::constant("saml");
    /// `iamidentitycenter`
    pub const IAMIDENTITYCENTER: Value_<SecurityConfigType> = Value_::constant("iamidentitycenter");
    /// `iamfederation`
    pub const IAMFEDERATION: Value_<SecurityConfigType> = Value_::constant("iamfederation");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SecurityConfigType> { Value_::from_node(value.into_node()) }
}
