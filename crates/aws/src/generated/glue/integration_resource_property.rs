// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::IntegrationResourceProperty`

use stanchion_template::generated::*;

/// `AWS::Glue::IntegrationResourceProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integrationresourceproperty.html)
#[must_use]
pub struct IntegrationResourceProperty<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IntegrationResourceProperty<Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntegrationResourceProperty(Properties_::new(), PhantomData_) }
}
impl<S0> IntegrationResourceProperty<S0> {
    /// Sets `ResourceArn`. Required. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> IntegrationResourceProperty<Set_> { self.0.put("ResourceArn", value.into_node()); IntegrationResourceProperty(self.0, PhantomData_) }
    /// Sets `SourceProcessingProperties`.
    #[inline] pub fn source_processing_properties(mut self, value: impl IntoValue_<SourceProcessingProperties>) -> Self { self.0.put("SourceProcessingProperties", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetProcessingProperties`.
    #[inline] pub fn target_processing_properties(mut self, value: impl IntoValue_<TargetProcessingProperties>) -> Self { self.0.put("TargetProcessingProperties", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IntegrationResourceProperty> for IntegrationResourceProperty<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for IntegrationResourceProperty<S0> {
    const TYPE: &'static str = "AWS::Glue::IntegrationResourceProperty";
    type Handle = IntegrationResourcePropertyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IntegrationResourceProperty`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IntegrationResourcePropertyRef(Id_);
impl From<Id_> for IntegrationResourcePropertyRef { #[inline] fn from(id: Id_) -> Self { IntegrationResourcePropertyRef(id) } }
impl AsRef<Id_> for IntegrationResourcePropertyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IntegrationResourcePropertyRef {
    /// `Ref`: `ResourceArn|ResourcePropertyArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ResourcePropertyArn`
    #[inline] pub fn resource_property_arn(&self) -> Value_<String> { self.0.attribute("ResourcePropertyArn") }
}
/// `AWS::Glue::IntegrationResourceProperty.SourceProcessingProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integrationresourceproperty.html)
#[must_use]
pub struct SourceProcessingProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SourceProcessingProperties<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceProcessingProperties(Properties_::new(), PhantomData_) }
}
impl<S0> SourceProcessingProperties<S0> {
    /// Sets `RoleArn`. Required. 1 to 128 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SourceProcessingProperties<Set_> { self.0.put("RoleArn", value.into_node()); SourceProcessingProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SourceProcessingProperties> for SourceProcessingProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::IntegrationResourceProperty.TargetProcessingProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integrationresourceproperty.html)
#[must_use]
pub struct TargetProcessingProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetProcessingProperties<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetProcessingProperties(Properties_::new(), PhantomData_) }
}
impl<S0> TargetProcessingProperties<S0> {
    /// Sets `ConnectionName`. 1 to 128 characters.
    #[inline] pub fn connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionName", value.into_node()); self }
    /// Sets `EventBusArn`. 1 to 128 characters.
    #[inline] pub fn event_bus_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventBusArn", value.into_node()); self }
    /// Sets `KmsArn`. 1 to 128 characters.
    #[inline] pub fn kms_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsArn", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 128 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> TargetProcessingProperties<Set_> { self.0.put("RoleArn", value.into_node()); TargetProcessingProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetProcessingProperties> for TargetProcessingProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
