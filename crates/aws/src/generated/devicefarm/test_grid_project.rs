// Made by `cargo xtask generate`; do not edit.
//! `AWS::DeviceFarm::TestGridProject`

use stanchion_template::generated::*;

/// `AWS::DeviceFarm::TestGridProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-testgridproject.html)
#[must_use]
pub struct TestGridProject<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TestGridProject<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TestGridProject(Properties_::new(), PhantomData_) }
}
impl<S0> TestGridProject<S0> {
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TestGridProject<Set_> { self.0.put("Name", value.into_node()); TestGridProject(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcConfig`.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TestGridProject> for TestGridProject<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TestGridProject<S0> {
    const TYPE: &'static str = "AWS::DeviceFarm::TestGridProject";
    type Handle = TestGridProjectRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TestGridProject`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TestGridProjectRef(Id_);
impl From<Id_> for TestGridProjectRef { #[inline] fn from(id: Id_) -> Self { TestGridProjectRef(id) } }
impl AsRef<Id_> for TestGridProjectRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TestGridProjectRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::DeviceFarm::TestGridProject.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devicefarm-testgridproject-vpcconfig.html)
#[must_use]
pub struct VpcConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl VpcConfig<Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> VpcConfig<S0, S1, S2> {
    /// Sets `SecurityGroupIds`. Required. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<Set_, S1, S2> { self.0.put("SecurityGroupIds", value.into_node()); VpcConfig(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. 1 to 8 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<S0, Set_, S2> { self.0.put("SubnetIds", value.into_node()); VpcConfig(self.0, PhantomData_) }
    /// Sets `VpcId`. Required. 1 to 4096 characters.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> VpcConfig<S0, S1, Set_> { self.0.put("VpcId", value.into_node()); VpcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<VpcConfig> for VpcConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
