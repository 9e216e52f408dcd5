// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppConfig::DeploymentStrategy`

use stanchion_template::generated::*;

/// `AWS::AppConfig::DeploymentStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deploymentstrategy.html)
#[must_use]
pub struct DeploymentStrategy<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DeploymentStrategy<Missing_<super::required::deployment_duration_in_minutes>, Missing_<super::required::growth_factor>, Missing_<super::required::name>, Missing_<super::required::replicate_to>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeploymentStrategy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DeploymentStrategy<S0, S1, S2, S3> {
    /// Sets `DeploymentDurationInMinutes`. Required. 0 to 1440.
    #[inline] pub fn deployment_duration_in_minutes(mut self, value: impl IntoValue_<f64>) -> DeploymentStrategy<Set_, S1, S2, S3> { self.0.put("DeploymentDurationInMinutes", value.into_node()); DeploymentStrategy(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FinalBakeTimeInMinutes`. 0 to 1440.
    #[inline] pub fn final_bake_time_in_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("FinalBakeTimeInMinutes", value.into_node()); self }
    /// Sets `GrowthFactor`. Required. 1 to 100.
    #[inline] pub fn growth_factor(mut self, value: impl IntoValue_<f64>) -> DeploymentStrategy<S0, Set_, S2, S3> { self.0.put("GrowthFactor", value.into_node()); DeploymentStrategy(self.0, PhantomData_) }
    /// Sets `GrowthType`. The values are constants of [`GrowthType`].
    #[inline] pub fn growth_type(mut self, value: impl IntoValue_<GrowthType>) -> Self { self.0.put("GrowthType", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DeploymentStrategy<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); DeploymentStrategy(self.0, PhantomData_) }
    /// Sets `ReplicateTo`. Required. An update replaces the resource. The values are constants of [`ReplicateTo`].
    #[inline] pub fn replicate_to(mut self, value: impl IntoValue_<ReplicateTo>) -> DeploymentStrategy<S0, S1, S2, Set_> { self.0.put("ReplicateTo", value.into_node()); DeploymentStrategy(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DeploymentStrategy> for DeploymentStrategy<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for DeploymentStrategy<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::AppConfig::DeploymentStrategy";
    type Handle = DeploymentStrategyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DeploymentStrategy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeploymentStrategyRef(Id_);
impl From<Id_> for DeploymentStrategyRef { #[inline] fn from(id: Id_) -> Self { DeploymentStrategyRef(id) } }
impl AsRef<Id_> for DeploymentStrategyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeploymentStrategyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::AppConfig::DeploymentStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deploymentstrategy.html)
#[derive(Debug)]
pub enum GrowthType {}
impl GrowthType {
    /// `EXPONENTIAL`
    pub const EXPONENTIAL: Value_<GrowthType> = Value_::constant("EXPONENTIAL");
    /// `LINEAR`
    pub const LINEAR: Value_<GrowthType> = Value_::constant("LINEAR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GrowthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppConfig::DeploymentStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deploymentstrategy.html)
#[derive(Debug)]
pub enum ReplicateTo {}
impl ReplicateTo {
    /// `NONE`
    pub const NONE: Value_<ReplicateTo> = Value_::constant("NONE");
    /// `SSM_DOCUMENT`
    pub const SSM_DOCUMENT: Value_<ReplicateTo> = Value_::constant("SSM_DOCUMENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReplicateTo> { Value_::from_node(value.into_node()) }
}
