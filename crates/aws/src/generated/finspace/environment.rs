// Made by `cargo xtask generate`; do not edit.
//! `AWS::FinSpace::Environment`

use stanchion_template::generated::*;

/// `AWS::FinSpace::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-finspace-environment.html)
#[must_use]
pub struct Environment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Environment<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Environment(Properties_::new(), PhantomData_) }
}
impl<S0> Environment<S0> {
    /// Sets `DataBundles`. An update replaces the resource.
    #[inline] pub fn data_bundles(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DataBundles", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FederationMode`. The values are constants of [`FederationMode`].
    #[inline] pub fn federation_mode(mut self, value: impl IntoValue_<FederationMode>) -> Self { self.0.put("FederationMode", value.into_node()); self }
    /// Sets `FederationParameters`. An update replaces the resource.
    #[inline] pub fn federation_parameters(mut self, value: impl IntoValue_<FederationParameters>) -> Self { self.0.put("FederationParameters", value.into_node()); self }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Environment<Set_> { self.0.put("Name", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `SuperuserParameters`. An update replaces the resource.
    #[inline] pub fn superuser_parameters(mut self, value: impl IntoValue_<SuperuserParameters>) -> Self { self.0.put("SuperuserParameters", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Environment> for Environment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Environment<S0> {
    const TYPE: &'static str = "AWS::FinSpace::Environment";
    type Handle = EnvironmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Environment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentRef(Id_);
impl From<Id_> for EnvironmentRef { #[inline] fn from(id: Id_) -> Self { EnvironmentRef(id) } }
impl AsRef<Id_> for EnvironmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentRef {
    /// `Ref`: `EnvironmentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AwsAccountId`
    #[inline] pub fn aws_account_id(&self) -> Value_<String> { self.0.attribute("AwsAccountId") }
    /// `Fn::GetAtt` `DedicatedServiceAccountId`
    #[inline] pub fn dedicated_service_account_id(&self) -> Value_<String> { self.0.attribute("DedicatedServiceAccountId") }
    /// `Fn::GetAtt` `EnvironmentArn`
    #[inline] pub fn environment_arn(&self) -> Value_<String> { self.0.attribute("EnvironmentArn") }
    /// `Fn::GetAtt` `EnvironmentId`
    #[inline] pub fn environment_id(&self) -> Value_<String> { self.0.attribute("EnvironmentId") }
    /// `Fn::GetAtt` `EnvironmentUrl`
    #[inline] pub fn environment_url(&self) -> Value_<String> { self.0.attribute("EnvironmentUrl") }
    /// `Fn::GetAtt` `SageMakerStudioDomainUrl`
    #[inline] pub fn sage_maker_studio_domain_url(&self) -> Value_<String> { self.0.attribute("SageMakerStudioDomainUrl") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::FinSpace::Environment.FederationParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-finspace-environment-federationparameters.html)
#[must_use]
pub struct FederationParameters(Properties_);
impl FederationParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FederationParameters(Properties_::new()) }
}
impl FederationParameters {
    /// Sets `ApplicationCallBackURL`.
    #[inline] pub fn application_call_back_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationCallBackURL", value.into_node()); self }
    /// Sets `AttributeMap`.
    #[inline] pub fn attribute_map(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("AttributeMap", value.into_node()); self }
    /// Sets `FederationProviderName`. 1 to 32 characters.
    #[inline] pub fn federation_provider_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FederationProviderName", value.into_node()); self }
    /// Sets `FederationURN`.
    #[inline] pub fn federation_urn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FederationURN", value.into_node()); self }
    /// Sets `SamlMetadataDocument`. 1000 to 10000000 characters.
    #[inline] pub fn saml_metadata_document(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SamlMetadataDocument", value.into_node()); self }
    /// Sets `SamlMetadataURL`.
    #[inline] pub fn saml_metadata_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SamlMetadataURL", value.into_node()); self }
}
impl IntoValue_<FederationParameters> for FederationParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FinSpace::Environment.SuperuserParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-finspace-environment-superuserparameters.html)
#[must_use]
pub struct SuperuserParameters(Properties_);
impl SuperuserParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SuperuserParameters(Properties_::new()) }
}
impl SuperuserParameters {
    /// Sets `EmailAddress`. 1 to 128 characters.
    #[inline] pub fn email_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailAddress", value.into_node()); self }
    /// Sets `FirstName`. 1 to 50 characters.
    #[inline] pub fn first_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FirstName", value.into_node()); self }
    /// Sets `LastName`. 1 to 50 characters.
    #[inline] pub fn last_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastName", value.into_node()); self }
}
impl IntoValue_<SuperuserParameters> for SuperuserParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::FinSpace::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-finspace-environment.html)
#[derive(Debug)]
pub enum FederationMode {}
impl FederationMode {
    /// `LOCAL`
    pub const LOCAL: Value_<FederationMode> = Value_::constant("LOCAL");
    /// `FEDERATED`
    pub const FEDERATED: Value_<FederationMode> = Value_::constant("FEDERATED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FederationMode> { Value_::from_node(value.into_node()) }
}
