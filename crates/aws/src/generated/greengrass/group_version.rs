// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::GroupVersion`

use stanchion_template::generated::*;

/// `AWS::Greengrass::GroupVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-groupversion.html)
#[must_use]
pub struct GroupVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GroupVersion<Missing_<super::required::group_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GroupVersion(Properties_::new(), PhantomData_) }
}
impl<S0> GroupVersion<S0> {
    /// Sets `ConnectorDefinitionVersionArn`. An update replaces the resource.
    #[inline] pub fn connector_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectorDefinitionVersionArn", value.into_node()); self }
    /// Sets `CoreDefinitionVersionArn`. An update replaces the resource.
    #[inline] pub fn core_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CoreDefinitionVersionArn", value.into_node()); self }
    /// Sets `DeviceDefinitionVersionArn`. An update replaces the resource.
    #[inline] pub fn device_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceDefinitionVersionArn", value.into_node()); self }
    /// Sets `FunctionDefinitionVersionArn`. An update replaces the resource.
    #[inline] pub fn function_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FunctionDefinitionVersionArn", value.into_node()); self }
    /// Sets `GroupId`. Required. An update replaces the resource.
    #[inline] pub fn group_id(mut self, value: impl IntoValue_<String>) -> GroupVersion<Set_> { self.0.put("GroupId", value.into_node()); GroupVersion(self.0, PhantomData_) }
    /// Sets `LoggerDefinitionVersionArn`. An update replaces the resource.
    #[inline] pub fn logger_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoggerDefinitionVersionArn", value.into_node()); self }
    /// Sets `ResourceDefinitionVersionArn`. An update replaces the resource.
    #[inline] pub fn resource_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceDefinitionVersionArn", value.into_node()); self }
    /// Sets `SubscriptionDefinitionVersionArn`. An update replaces the resource.
    #[inline] pub fn subscription_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubscriptionDefinitionVersionArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GroupVersion> for GroupVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GroupVersion<S0> {
    const TYPE: &'static str = "AWS::Greengrass::GroupVersion";
    type Handle = GroupVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GroupVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GroupVersionRef(Id_);
impl From<Id_> for GroupVersionRef { #[inline] fn from(id: Id_) -> Self { GroupVersionRef(id) } }
impl AsRef<Id_> for GroupVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GroupVersionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
