// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppConfig::ExperimentRun`

use stanchion_template::generated::*;

/// `AWS::AppConfig::ExperimentRun`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentrun.html)
#[must_use]
pub struct ExperimentRun<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ExperimentRun<Missing_<super::required::application_identifier>, Missing_<super::required::experiment_definition_identifier>, Missing_<super::required::exposure_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExperimentRun(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ExperimentRun<S0, S1, S2> {
    /// Sets `ApplicationIdentifier`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn application_identifier(mut self, value: impl IntoValue_<String>) -> ExperimentRun<Set_, S1, S2> { self.0.put("ApplicationIdentifier", value.into_node()); ExperimentRun(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExperimentDefinitionIdentifier`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn experiment_definition_identifier(mut self, value: impl IntoValue_<String>) -> ExperimentRun<S0, Set_, S2> { self.0.put("ExperimentDefinitionIdentifier", value.into_node()); ExperimentRun(self.0, PhantomData_) }
    /// Sets `ExposurePercentage`. Required. 0 to 100.
    #[inline] pub fn exposure_percentage(mut self, value: impl IntoValue_<f64>) -> ExperimentRun<S0, S1, Set_> { self.0.put("ExposurePercentage", value.into_node()); ExperimentRun(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TreatmentOverrides`.
    #[inline] pub fn treatment_overrides(mut self, value: impl IntoValue_<TreatmentOverrides>) -> Self { self.0.put("TreatmentOverrides", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ExperimentRun> for ExperimentRun<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ExperimentRun<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppConfig::ExperimentRun";
    type Handle = ExperimentRunRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ExperimentRun`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ExperimentRunRef(Id_);
impl From<Id_> for ExperimentRunRef { #[inline] fn from(id: Id_) -> Self { ExperimentRunRef(id) } }
impl AsRef<Id_> for ExperimentRunRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ExperimentRunRef {
    /// `Ref`: `ApplicationId|ExperimentDefinitionId|Run`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationId`
    #[inline] pub fn application_id(&self) -> Value_<String> { self.0.attribute("ApplicationId") }
    /// `Fn::GetAtt` `ExperimentDefinitionId`
    #[inline] pub fn experiment_definition_id(&self) -> Value_<String> { self.0.attribute("ExperimentDefinitionId") }
    /// `Fn::GetAtt` `Run`
    #[inline] pub fn run(&self) -> Value_<String> { self.0.attribute("Run") }
    /// `Fn::GetAtt` `StartedAt`
    #[inline] pub fn started_at(&self) -> Value_<String> { self.0.attribute("StartedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::AppConfig::ExperimentRun.TreatmentOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-experimentrun-treatmentoverrides.html)
#[must_use]
pub struct TreatmentOverrides(Properties_);
impl TreatmentOverrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TreatmentOverrides(Properties_::new()) }
}
impl TreatmentOverrides {
    /// Sets `Inline`.
    #[inline] pub fn inline(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Inline", value.into_node()); self }
}
impl IntoValue_<TreatmentOverrides> for TreatmentOverrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
