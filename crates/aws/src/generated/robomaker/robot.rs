// Made by `cargo xtask generate`; do not edit.
//! `AWS::RoboMaker::Robot`

use stanchion_template::generated::*;

/// `AWS::RoboMaker::Robot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robot.html)
#[must_use]
pub struct Robot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Robot<Missing_<super::required::architecture>, Missing_<super::required::greengrass_group_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Robot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Robot<S0, S1> {
    /// Sets `Architecture`. Required. An update replaces the resource. The values are constants of [`Architecture`].
    #[inline] pub fn architecture(mut self, value: impl IntoValue_<Architecture>) -> Robot<Set_, S1> { self.0.put("Architecture", value.into_node()); Robot(self.0, PhantomData_) }
    /// Sets `Fleet`. 1 to 1224 characters. An update replaces the resource.
    #[inline] pub fn fleet(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Fleet", value.into_node()); self }
    /// Sets `GreengrassGroupId`. Required. 1 to 1224 characters. An update replaces the resource.
    #[inline] pub fn greengrass_group_id(mut self, value: impl IntoValue_<String>) -> Robot<S0, Set_> { self.0.put("GreengrassGroupId", value.into_node()); Robot(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Robot> for Robot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Robot<S0, S1> {
    const TYPE: &'static str = "AWS::RoboMaker::Robot";
    type Handle = RobotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Robot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RobotRef(Id_);
impl From<Id_> for RobotRef { #[inline] fn from(id: Id_) -> Self { RobotRef(id) } }
impl AsRef<Id_> for RobotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RobotRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::RoboMaker::Robot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robot.html)
#[derive(Debug)]
pub enum Architecture {}
impl Architecture {
    /// `X86_64`
    pub const X86_64: Value_<Architecture> = Value_::constant("X86_64");
    /// `ARM64`
    pub const ARM64: Value_<Architecture> = Value_::constant("ARM64");
    /// `ARMHF`
    pub const ARMHF: Value_<Architecture> = Value_::constant("ARMHF");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Architecture> { Value_::from_node(value.into_node()) }
}
