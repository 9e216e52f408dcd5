// Made by `cargo xtask generate`; do not edit.
//! `AWS::RoboMaker::RobotApplicationVersion`

use stanchion_template::generated::*;

/// `AWS::RoboMaker::RobotApplicationVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplicationversion.html)
#[must_use]
pub struct RobotApplicationVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RobotApplicationVersion<Missing_<super::required::application>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RobotApplicationVersion(Properties_::new(), PhantomData_) }
}
impl<S0> RobotApplicationVersion<S0> {
    /// Sets `Application`. Required. An update replaces the resource.
    #[inline] pub fn application(mut self, value: impl IntoValue_<String>) -> RobotApplicationVersion<Set_> { self.0.put("Application", value.into_node()); RobotApplicationVersion(self.0, PhantomData_) }
    /// Sets `CurrentRevisionId`. 1 to 40 characters. An update replaces the resource.
    #[inline] pub fn current_revision_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CurrentRevisionId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RobotApplicationVersion> for RobotApplicationVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for RobotApplicationVersion<S0> {
    const TYPE: &'static str = "AWS::RoboMaker::RobotApplicationVersion";
    type Handle = RobotApplicationVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RobotApplicationVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RobotApplicationVersionRef(Id_);
impl From<Id_> for RobotApplicationVersionRef { #[inline] fn from(id: Id_) -> Self { RobotApplicationVersionRef(id) } }
impl AsRef<Id_> for RobotApplicationVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RobotApplicationVersionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationVersion`
    #[inline] pub fn application_version(&self) -> Value_<String> { self.0.attribute("ApplicationVersion") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
