// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::Integration`

use stanchion_template::generated::*;

/// `AWS::RDS::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-integration.html)
#[must_use]
pub struct Integration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Integration<Missing_<super::required::source_arn>, Missing_<super::required::target_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Integration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Integration<S0, S1> {
    /// Sets `AdditionalEncryptionContext`. An update replaces the resource.
    #[inline] pub fn additional_encryption_context(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdditionalEncryptionContext", value.into_node()); self }
    /// Sets `DataFilter`. 1 to 25600 characters.
    #[inline] pub fn data_filter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataFilter", value.into_node()); self }
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IntegrationName`. 1 to 64 characters.
    #[inline] pub fn integration_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IntegrationName", value.into_node()); self }
    /// Sets `KMSKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSKeyId", value.into_node()); self }
    /// Sets `SourceArn`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn source_arn(mut self, value: impl IntoValue_<String>) -> Integration<Set_, S1> { self.0.put("SourceArn", value.into_node()); Integration(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn target_arn(mut self, value: impl IntoValue_<String>) -> Integration<S0, Set_> { self.0.put("TargetArn", value.into_node()); Integration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Integration> for Integration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Integration<S0, S1> {
    const TYPE: &'static str = "AWS::RDS::Integration";
    type Handle = IntegrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Integration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IntegrationRef(Id_);
impl From<Id_> for IntegrationRef { #[inline] fn from(id: Id_) -> Self { IntegrationRef(id) } }
impl AsRef<Id_> for IntegrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IntegrationRef {
    /// `Ref`: `IntegrationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `IntegrationArn`
    #[inline] pub fn integration_arn(&self) -> Value_<String> { self.0.attribute("IntegrationArn") }
}
