// Made by `cargo xtask generate`; do not edit.
//! `AWS::Omics::RunGroup`

use stanchion_template::generated::*;

/// `AWS::Omics::RunGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-rungroup.html)
#[must_use]
pub struct RunGroup(Properties_);
impl RunGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RunGroup(Properties_::new()) }
}
impl RunGroup {
    /// Sets `MaxCpus`. 1 to 100000.
    #[inline] pub fn max_cpus(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxCpus", value.into_node()); self }
    /// Sets `MaxDuration`. 1 to 100000.
    #[inline] pub fn max_duration(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxDuration", value.into_node()); self }
    /// Sets `MaxGpus`. 1 to 100000.
    #[inline] pub fn max_gpus(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxGpus", value.into_node()); self }
    /// Sets `MaxRuns`. 1 to 100000.
    #[inline] pub fn max_runs(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxRuns", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<RunGroup> for RunGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for RunGroup {
    const TYPE: &'static str = "AWS::Omics::RunGroup";
    type Handle = RunGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RunGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RunGroupRef(Id_);
impl From<Id_> for RunGroupRef { #[inline] fn from(id: Id_) -> Self { RunGroupRef(id) } }
impl AsRef<Id_> for RunGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RunGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
