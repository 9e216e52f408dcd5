// Made by `cargo xtask generate`; do not edit.
//! `AWS::Location::Map`

use stanchion_template::generated::*;

/// `AWS::Location::Map`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-map.html)
#[must_use]
pub struct Map<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Map<Missing_<super::required::configuration>, Missing_<super::required::map_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Map(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Map<S0, S1> {
    /// Sets `Configuration`. Required. An update replaces the resource.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<MapConfiguration>) -> Map<Set_, S1> { self.0.put("Configuration", value.into_node()); Map(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1000 characters. An update may replace the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MapName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn map_name(mut self, value: impl IntoValue_<String>) -> Map<S0, Set_> { self.0.put("MapName", value.into_node()); Map(self.0, PhantomData_) }
    /// Sets `PricingPlan`. An update may replace the resource. The values are constants of [`PricingPlan`].
    #[inline] pub fn pricing_plan(mut self, value: impl IntoValue_<PricingPlan>) -> Self { self.0.put("PricingPlan", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Map> for Map<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Map<S0, S1> {
    const TYPE: &'static str = "AWS::Location::Map";
    type Handle = MapRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Map`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MapRef(Id_);
impl From<Id_> for MapRef { #[inline] fn from(id: Id_) -> Self { MapRef(id) } }
impl AsRef<Id_> for MapRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MapRef {
    /// `Ref`: `MapName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `DataSource`
    #[inline] pub fn data_source(&self) -> Value_<String> { self.0.attribute("DataSource") }
    /// `Fn::GetAtt` `MapArn`
    #[inline] pub fn map_arn(&self) -> Value_<String> { self.0.attribute("MapArn") }
    /// `Fn::GetAtt` `UpdateTime`
    #[inline] pub fn update_time(&self) -> Value_<String> { self.0.attribute("UpdateTime") }
}
/// `AWS::Location::Map.MapConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-map-mapconfiguration.html)
#[must_use]
pub struct MapConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MapConfiguration<Missing_<super::required::style>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MapConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MapConfiguration<S0> {
    /// Sets `CustomLayers`. At most 10 items.
    #[inline] pub fn custom_layers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CustomLayers", value.into_node()); self }
    /// Sets `PoliticalView`. Exactly 3 characters.
    #[inline] pub fn political_view(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PoliticalView", value.into_node()); self }
    /// Sets `Style`. Required. 1 to 100 characters.
    #[inline] pub fn style(mut self, value: impl IntoValue_<String>) -> MapConfiguration<Set_> { self.0.put("Style", value.into_node()); MapConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MapConfiguration> for MapConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Location::Map`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-map.html)
#[derive(Debug)]
pub enum PricingPlan {}
impl PricingPlan {
    /// `RequestBasedUsage`
    pub const REQUEST_BASED_USAGE: Value_<PricingPlan> = Value_::constant("RequestBasedUsage");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PricingPlan> { Value_::from_node(value.into_node()) }
}
