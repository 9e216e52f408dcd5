// Made by `cargo xtask generate`; do not edit.
//! `AWS::RoboMaker::SimulationApplicationVersion`

use stanchion_template::generated::*;

/// `AWS::RoboMaker::SimulationApplicationVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplicationversion.html)
#[must_use]
pub struct SimulationApplicationVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SimulationApplicationVersion<Missing_<super::required::application>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SimulationApplicationVersion(Properties_::new(), PhantomData_) }
}
impl<S0> SimulationApplicationVersion<S0> {
    /// Sets `Application`. Required. An update replaces the resource.
    #[inline] pub fn application(mut self, value: impl IntoValue_<String>) -> SimulationApplicationVersion<Set_> { self.0.put("Application", value.into_node()); SimulationApplicationVersion(self.0, PhantomData_) }
    /// Sets `CurrentRevisionId`. 1 to 40 characters. An update replaces the resource.
    #[inline] pub fn current_revision_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CurrentRevisionId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SimulationApplicationVersion> for SimulationApplicationVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SimulationApplicationVersion<S0> {
    const TYPE: &'static str = "AWS::RoboMaker::SimulationApplicationVersion";
    type Handle = SimulationApplicationVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SimulationApplicationVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SimulationApplicationVersionRef(Id_);
impl From<Id_> for SimulationApplicationVersionRef { #[inline] fn from(id: Id_) -> Self { SimulationApplicationVersionRef(id) } }
impl AsRef<Id_> for SimulationApplicationVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SimulationApplicationVersionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationVersion`
    #[inline] pub fn application_version(&self) -> Value_<String> { self.0.attribute("ApplicationVersion") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
