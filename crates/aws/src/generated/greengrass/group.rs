// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::Group`

use stanchion_template::generated::*;

/// `AWS::Greengrass::Group`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-group.html)
#[must_use]
pub struct Group<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Group<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Group(Properties_::new(), PhantomData_) }
}
impl<S0> Group<S0> {
    /// Sets `InitialVersion`. An update replaces the resource.
    #[inline] pub fn initial_version(mut self, value: impl IntoValue_<GroupVersion>) -> Self { self.0.put("InitialVersion", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Group<Set_> { self.0.put("Name", value.into_node()); Group(self.0, PhantomData_) }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Group> for Group<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Group<S0> {
    const TYPE: &'static str = "AWS::Greengrass::Group";
    type Handle = GroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Group`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GroupRef(Id_);
impl From<Id_> for GroupRef { #[inline] fn from(id: Id_) -> Self { GroupRef(id) } }
impl AsRef<Id_> for GroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LatestVersionArn`
    #[inline] pub fn latest_version_arn(&self) -> Value_<String> { self.0.attribute("LatestVersionArn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `RoleArn`
    #[inline] pub fn role_arn(&self) -> Value_<String> { self.0.attribute("RoleArn") }
    /// `Fn::GetAtt` `RoleAttachedAt`
    #[inline] pub fn role_attached_at(&self) -> Value_<String> { self.0.attribute("RoleAttachedAt") }
}
/// `AWS::Greengrass::Group.GroupVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-group-groupversion.html)
#[must_use]
pub struct GroupVersion(Properties_);
impl GroupVersion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GroupVersion(Properties_::new()) }
}
impl GroupVersion {
    /// Sets `ConnectorDefinitionVersionArn`.
    #[inline] pub fn connector_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectorDefinitionVersionArn", value.into_node()); self }
    /// Sets `CoreDefinitionVersionArn`.
    #[inline] pub fn core_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CoreDefinitionVersionArn", value.into_node()); self }
    /// Sets `DeviceDefinitionVersionArn`.
    #[inline] pub fn device_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceDefinitionVersionArn", value.into_node()); self }
    /// Sets `FunctionDefinitionVersionArn`.
    #[inline] pub fn function_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FunctionDefinitionVersionArn", value.into_node()); self }
    /// Sets `LoggerDefinitionVersionArn`.
    #[inline] pub fn logger_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoggerDefinitionVersionArn", value.into_node()); self }
    /// Sets `ResourceDefinitionVersionArn`.
    #[inline] pub fn resource_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceDefinitionVersionArn", value.into_node()); self }
    /// Sets `SubscriptionDefinitionVersionArn`.
    #[inline] pub fn subscription_definition_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubscriptionDefinitionVersionArn", value.into_node()); self }
}
impl IntoValue_<GroupVersion> for GroupVersion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
