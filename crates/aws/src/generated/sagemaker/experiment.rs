// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Experiment`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Experiment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experiment.html)
#[must_use]
pub struct Experiment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Experiment<Missing_<super::required::experiment_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Experiment(Properties_::new(), PhantomData_) }
}
impl<S0> Experiment<S0> {
    /// Sets `Description`. 0 to 3072 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 120 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `ExperimentName`. Required. 1 to 120 characters. An update replaces the resource.
    #[inline] pub fn experiment_name(mut self, value: impl IntoValue_<String>) -> Experiment<Set_> { self.0.put("ExperimentName", value.into_node()); Experiment(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Experiment> for Experiment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Experiment<S0> {
    const TYPE: &'static str = "AWS::SageMaker::Experiment";
    type Handle = ExperimentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Experiment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ExperimentRef(Id_);
impl From<Id_> for ExperimentRef { #[inline] fn from(id: Id_) -> Self { ExperimentRef(id) } }
impl AsRef<Id_> for ExperimentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ExperimentRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
