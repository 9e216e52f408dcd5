// Made by `cargo xtask generate`; do not edit.
//! `AWS::Evidently::Feature`

use stanchion_template::generated::*;

/// `AWS::Evidently::Feature`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-feature.html)
#[must_use]
pub struct Feature<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Feature<Missing_<super::required::name>, Missing_<super::required::project>, Missing_<super::required::variations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Feature(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Feature<S0, S1, S2> {
    /// Sets `DefaultVariation`. 1 to 127 characters.
    #[inline] pub fn default_variation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultVariation", value.into_node()); self }
    /// Sets `Description`. 0 to 160 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EntityOverrides`. 0 to 2500 items.
    #[inline] pub fn entity_overrides(mut self, value: impl IntoValue_<Vec<EntityOverride>>) -> Self { self.0.put("EntityOverrides", value.into_node()); self }
    /// Sets `EvaluationStrategy`. The values are constants of [`EvaluationStrategy`].
    #[inline] pub fn evaluation_strategy(mut self, value: impl IntoValue_<EvaluationStrategy>) -> Self { self.0.put("EvaluationStrategy", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 127 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Feature<Set_, S1, S2> { self.0.put("Name", value.into_node()); Feature(self.0, PhantomData_) }
    /// Sets `Project`. Required. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn project(mut self, value: impl IntoValue_<String>) -> Feature<S0, Set_, S2> { self.0.put("Project", value.into_node()); Feature(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Variations`. Required. 1 to 5 items.
    #[inline] pub fn variations(mut self, value: impl IntoValue_<Vec<VariationObject>>) -> Feature<S0, S1, Set_> { self.0.put("Variations", value.into_node()); Feature(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Feature> for Feature<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Feature<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Evidently::Feature";
    type Handle = FeatureRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Feature`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FeatureRef(Id_);
impl From<Id_> for FeatureRef { #[inline] fn from(id: Id_) -> Self { FeatureRef(id) } }
impl AsRef<Id_> for FeatureRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FeatureRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Evidently::Feature.EntityOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-feature-entityoverride.html)
#[must_use]
pub struct EntityOverride(Properties_);
impl EntityOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EntityOverride(Properties_::new()) }
}
impl EntityOverride {
    /// Sets `EntityId`.
    #[inline] pub fn entity_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntityId", value.into_node()); self }
    /// Sets `Variation`. 1 to 127 characters.
    #[inline] pub fn variation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Variation", value.into_node()); self }
}
impl IntoValue_<EntityOverride> for EntityOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Evidently::Feature.VariationObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-feature-variationobject.html)
#[must_use]
pub struct VariationObject(Properties_);
impl VariationObject {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VariationObject(Properties_::new()) }
}
impl VariationObject {
    /// Sets `BooleanValue`.
    #[inline] pub fn boolean_value(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BooleanValue", value.into_node()); self }
    /// Sets `DoubleValue`.
    #[inline] pub fn double_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DoubleValue", value.into_node()); self }
    /// Sets `LongValue`.
    #[inline] pub fn long_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LongValue", value.into_node()); self }
    /// Sets `StringValue`. 0 to 512 characters.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
    /// Sets `VariationName`. 1 to 127 characters.
    #[inline] pub fn variation_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VariationName", value.into_node()); self }
}
impl IntoValue_<VariationObject> for VariationObject { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Evidently::Feature`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-feature.html)
#[derive(Debug)]
pub enum EvaluationStrategy {}
impl EvaluationStrategy {
    /// `ALL_RULES`
    pub const ALL_RULES: Value_<EvaluationStrategy> = Value_::constant("ALL_RULES");
    /// `DEFAULT_VARIATION`
    pub const DEFAULT_VARIATION: Value_<EvaluationStrategy> = Value_::constant("DEFAULT_VARIATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EvaluationStrategy> { Value_::from_node(value.into_node()) }
}
