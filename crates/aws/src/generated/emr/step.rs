// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMR::Step`

use stanchion_template::generated::*;

/// `AWS::EMR::Step`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-step.html)
#[must_use]
pub struct Step<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Step<Missing_<super::required::action_on_failure>, Missing_<super::required::hadoop_jar_step>, Missing_<super::required::job_flow_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Step(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Step<S0, S1, S2, S3> {
    /// Sets `ActionOnFailure`. Required. An update replaces the resource.
    #[inline] pub fn action_on_failure(mut self, value: impl IntoValue_<String>) -> Step<Set_, S1, S2, S3> { self.0.put("ActionOnFailure", value.into_node()); Step(self.0, PhantomData_) }
    /// Sets `EncryptionKeyArn`. An update replaces the resource.
    #[inline] pub fn encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKeyArn", value.into_node()); self }
    /// Sets `HadoopJarStep`. Required. An update replaces the resource.
    #[inline] pub fn hadoop_jar_step(mut self, value: impl IntoValue_<HadoopJarStepConfig>) -> Step<S0, Set_, S2, S3> { self.0.put("HadoopJarStep", value.into_node()); Step(self.0, PhantomData_) }
    /// Sets `JobFlowId`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn job_flow_id(mut self, value: impl IntoValue_<String>) -> Step<S0, S1, Set_, S3> { self.0.put("JobFlowId", value.into_node()); Step(self.0, PhantomData_) }
    /// Sets `LogUri`. An update replaces the resource.
    #[inline] pub fn log_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogUri", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Step<S0, S1, S2, Set_> { self.0.put("Name", value.into_node()); Step(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Step> for Step<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Step<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EMR::Step";
    type Handle = StepRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Step`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StepRef(Id_);
impl From<Id_> for StepRef { #[inline] fn from(id: Id_) -> Self { StepRef(id) } }
impl AsRef<Id_> for StepRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StepRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::EMR::Step.HadoopJarStepConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-step-hadoopjarstepconfig.html)
#[must_use]
pub struct HadoopJarStepConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HadoopJarStepConfig<Missing_<super::required::jar>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HadoopJarStepConfig(Properties_::new(), PhantomData_) }
}
impl<S0> HadoopJarStepConfig<S0> {
    /// Sets `Args`.
    #[inline] pub fn args(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Args", value.into_node()); self }
    /// Sets `Jar`. Required.
    #[inline] pub fn jar(mut self, value: impl IntoValue_<String>) -> HadoopJarStepConfig<Set_> { self.0.put("Jar", value.into_node()); HadoopJarStepConfig(self.0, PhantomData_) }
    /// Sets `MainClass`.
    #[inline] pub fn main_class(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MainClass", value.into_node()); self }
    /// Sets `StepProperties`.
    #[inline] pub fn step_properties(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("StepProperties", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HadoopJarStepConfig> for HadoopJarStepConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
