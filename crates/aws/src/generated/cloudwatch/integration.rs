// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudWatch::Integration`

use stanchion_template::generated::*;

/// `AWS::CloudWatch::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-integration.html)
#[must_use]
pub struct Integration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Integration<Missing_<super::required::integration_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Integration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Integration<S0, S1> {
    /// Sets `Credential`.
    #[inline] pub fn credential(mut self, value: impl IntoValue_<IntegrationCredential>) -> Self { self.0.put("Credential", value.into_node()); self }
    /// Sets `IntegrationAttributes`.
    #[inline] pub fn integration_attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("IntegrationAttributes", value.into_node()); self }
    /// Sets `IntegrationType`. Required. An update replaces the resource. The values are constants of [`IntegrationType`].
    #[inline] pub fn integration_type(mut self, value: impl IntoValue_<IntegrationType>) -> Integration<Set_, S1> { self.0.put("IntegrationType", value.into_node()); Integration(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Integration<S0, Set_> { self.0.put("Name", value.into_node()); Integration(self.0, PhantomData_) }
    /// Sets `RoleArn`. 1 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Integration> for Integration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Integration<S0, S1> {
    const TYPE: &'static str = "AWS::CloudWatch::Integration";
    type Handle = IntegrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Integration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IntegrationRef(Id_);
impl From<Id_> for IntegrationRef { #[inline] fn from(id: Id_) -> Self { IntegrationRef(id) } }
impl AsRef<Id_> for IntegrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IntegrationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `IntegrationArn`
    #[inline] pub fn integration_arn(&self) -> Value_<String> { self.0.attribute("IntegrationArn") }
    /// `Fn::GetAtt` `IntegrationId`
    #[inline] pub fn integration_id(&self) -> Value_<String> { self.0.attribute("IntegrationId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::CloudWatch::Integration.ApiKeyCredential`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-integration.html)
#[must_use]
pub struct ApiKeyCredential<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApiKeyCredential<Missing_<super::required::api_key_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiKeyCredential(Properties_::new(), PhantomData_) }
}
impl<S0> ApiKeyCredential<S0> {
    /// Sets `ApiKeyValue`. Required. 1 to 4096 characters.
    #[inline] pub fn api_key_value(mut self, value: impl IntoValue_<String>) -> ApiKeyCredential<Set_> { self.0.put("ApiKeyValue", value.into_node()); ApiKeyCredential(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApiKeyCredential> for ApiKeyCredential<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::Integration.IntegrationCredential`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-integration-integrationcredential.html)
#[must_use]
pub struct IntegrationCredential<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IntegrationCredential<Missing_<super::required::api_key_credential>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntegrationCredential(Properties_::new(), PhantomData_) }
}
impl<S0> IntegrationCredential<S0> {
    /// Sets `ApiKeyCredential`. Required.
    #[inline] pub fn api_key_credential(mut self, value: impl IntoValue_<ApiKeyCredential>) -> IntegrationCredential<Set_> { self.0.put("ApiKeyCredential", value.into_node()); IntegrationCredential(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IntegrationCredential> for IntegrationCredential<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudWatch::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-integration.html)
#[derive(Debug)]
pub enum IntegrationType {}
impl IntegrationType {
    /// `AWS_CONFIG_SLREC`
    pub const AWS_CONFIG_SLREC: Value_<IntegrationType> = Value_::constant("AWS_CONFIG_SLREC");
    /// `AWS_INTEGRATION`
    pub const AWS_INTEGRATION: Value_<IntegrationType> = Value_::constant("AWS_INTEGRATION");
    /// `EXTERNAL_AGENT`
    pub const EXTERNAL_AGENT: Value_<IntegrationType> = Value_::constant("EXTERNAL_AGENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IntegrationType> { Value_::from_node(value.into_node()) }
}
