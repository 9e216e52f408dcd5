// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cloud9::EnvironmentEC2`

use stanchion_template::generated::*;

/// `AWS::Cloud9::EnvironmentEC2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloud9-environmentec2.html)
#[must_use]
pub struct EnvironmentEC2(Properties_);
impl EnvironmentEC2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnvironmentEC2(Properties_::new()) }
}
impl EnvironmentEC2 {
    /// Sets `AutomaticStopTimeMinutes`. 0 to 20160. An update replaces the resource.
    #[inline] pub fn automatic_stop_time_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AutomaticStopTimeMinutes", value.into_node()); self }
    /// Sets `ConnectionType`. An update replaces the resource. The values are constants of [`ConnectionType`].
    #[inline] pub fn connection_type(mut self, value: impl IntoValue_<ConnectionType>) -> Self { self.0.put("ConnectionType", value.into_node()); self }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ImageId`. 0 to 512 characters. An update replaces the resource.
    #[inline] pub fn image_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageId", value.into_node()); self }
    /// Sets `InstanceType`. 5 to 20 characters. An update replaces the resource.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `Name`. 1 to 60 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OwnerArn`. An update replaces the resource.
    #[inline] pub fn owner_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OwnerArn", value.into_node()); self }
    /// Sets `Repositories`. An update replaces the resource.
    #[inline] pub fn repositories(mut self, value: impl IntoValue_<Vec<Repository>>) -> Self { self.0.put("Repositories", value.into_node()); self }
    /// Sets `SubnetId`. 15 to 24 characters. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<EnvironmentEC2> for EnvironmentEC2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for EnvironmentEC2 {
    const TYPE: &'static str = "AWS::Cloud9::EnvironmentEC2";
    type Handle = EnvironmentEC2Ref;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EnvironmentEC2`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentEC2Ref(Id_);
impl From<Id_> for EnvironmentEC2Ref { #[inline] fn from(id: Id_) -> Self { EnvironmentEC2Ref(id) } }
impl AsRef<Id_> for EnvironmentEC2Ref { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentEC2Ref {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `EnvironmentId`
    #[inline] pub fn environment_id(&self) -> Value_<String> { self.0.attribute("EnvironmentId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::Cloud9::EnvironmentEC2.Repository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloud9-environmentec2-repository.html)
#[must_use]
pub struct Repository<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Repository<Missing_<super::required::path_component>, Missing_<super::required::repository_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Repository(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Repository<S0, S1> {
    /// Sets `PathComponent`. Required. At most 1000 characters.
    #[inline] pub fn path_component(mut self, value: impl IntoValue_<String>) -> Repository<Set_, S1> { self.0.put("PathComponent", value.into_node()); Repository(self.0, PhantomData_) }
    /// Sets `RepositoryUrl`. Required. At most 1000 characters.
    #[inline] pub fn repository_url(mut self, value: impl IntoValue_<String>) -> Repository<S0, Set_> { self.0.put("RepositoryUrl", value.into_node()); Repository(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Repository> for Repository<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Cloud9::EnvironmentEC2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloud9-environmentec2.html)
#[derive(Debug)]
pub enum ConnectionType {}
impl ConnectionType {
    /// `CONNECT_SSH`
    pub const CONNECT_SSH: Value_<ConnectionType> = Value_::constant("CONNECT_SSH");
    /// `CONNECT_SSM`
    pub const CONNECT_SSM: Value_<ConnectionType> = Value_::constant("CONNECT_SSM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectionType> { Value_::from_node(value.into_node()) }
}
