// Made by `cargo xtask generate`; do not edit.
//! `AWS::ObservabilityAdmin::DatasetIntegration`

use stanchion_template::generated::*;

/// `AWS::ObservabilityAdmin::DatasetIntegration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-datasetintegration.html)
#[must_use]
pub struct DatasetIntegration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatasetIntegration<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatasetIntegration(Properties_::new(), PhantomData_) }
}
impl<S0> DatasetIntegration<S0> {
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DatasetIntegration<Set_> { self.0.put("RoleArn", value.into_node()); DatasetIntegration(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DatasetIntegration> for DatasetIntegration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DatasetIntegration<S0> {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::DatasetIntegration";
    type Handle = DatasetIntegrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DatasetIntegration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatasetIntegrationRef(Id_);
impl From<Id_> for DatasetIntegrationRef { #[inline] fn from(id: Id_) -> Self { DatasetIntegrationRef(id) } }
impl AsRef<Id_> for DatasetIntegrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatasetIntegrationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
