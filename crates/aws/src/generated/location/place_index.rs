// Made by `cargo xtask generate`; do not edit.
//! `AWS::Location::PlaceIndex`

use stanchion_template::generated::*;

/// `AWS::Location::PlaceIndex`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-placeindex.html)
#[must_use]
pub struct PlaceIndex<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PlaceIndex<Missing_<super::required::data_source>, Missing_<super::required::index_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PlaceIndex(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PlaceIndex<S0, S1> {
    /// Sets `DataSource`. Required. An update replaces the resource.
    #[inline] pub fn data_source(mut self, value: impl IntoValue_<String>) -> PlaceIndex<Set_, S1> { self.0.put("DataSource", value.into_node()); PlaceIndex(self.0, PhantomData_) }
    /// Sets `DataSourceConfiguration`. An update may replace the resource.
    #[inline] pub fn data_source_configuration(mut self, value: impl IntoValue_<DataSourceConfiguration>) -> Self { self.0.put("DataSourceConfiguration", value.into_node()); self }
    /// Sets `Description`. 0 to 1000 characters. An update may replace the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IndexName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> PlaceIndex<S0, Set_> { self.0.put("IndexName", value.into_node()); PlaceIndex(self.0, PhantomData_) }
    /// Sets `PricingPlan`. An update may replace the resource. The values are constants of [`PricingPlan`].
    #[inline] pub fn pricing_plan(mut self, value: impl IntoValue_<PricingPlan>) -> Self { self.0.put("PricingPlan", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PlaceIndex> for PlaceIndex<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PlaceIndex<S0, S1> {
    const TYPE: &'static str = "AWS::Location::PlaceIndex";
    type Handle = PlaceIndexRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PlaceIndex`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PlaceIndexRef(Id_);
impl From<Id_> for PlaceIndexRef { #[inline] fn from(id: Id_) -> Self { PlaceIndexRef(id) } }
impl AsRef<Id_> for PlaceIndexRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PlaceIndexRef {
    /// `Ref`: `IndexName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `IndexArn`
    #[inline] pub fn index_arn(&self) -> Value_<String> { self.0.attribute("IndexArn") }
    /// `Fn::GetAtt` `UpdateTime`
    #[inline] pub fn update_time(&self) -> Value_<String> { self.0.attribute("UpdateTime") }
}
/// `AWS::Location::PlaceIndex.DataSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-placeindex-datasourceconfiguration.html)
#[must_use]
pub struct DataSourceConfiguration(Properties_);
impl DataSourceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSourceConfiguration(Properties_::new()) }
}
impl DataSourceConfiguration {
    /// Sets `IntendedUse`. The values are constants of [`IntendedUse`].
    #[inline] pub fn intended_use(mut self, value: impl IntoValue_<IntendedUse>) -> Self { self.0.put("IntendedUse", value.into_node()); self }
}
impl IntoValue_<DataSourceConfiguration> for DataSourceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Location::PlaceIndex`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-placeindex.html)
#[derive(Debug)]
pub enum IntendedUse {}
impl IntendedUse {
    /// `SingleUse`
    pub const SINGLE_USE: Value_<IntendedUse> = Value_::constant("SingleUse");
    /// `Storage`
    pub const STORAGE: Value_<IntendedUse> = Value_::constant("Storage");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IntendedUse> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Location::PlaceIndex`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-placeindex.html)
#[derive(Debug)]
pub enum PricingPlan {}
impl PricingPlan {
    /// `RequestBasedUsage`
    pub const REQUEST_BASED_USAGE: Value_<PricingPlan> = Value_::constant("RequestBasedUsage");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PricingPlan> { Value_::from_node(value.into_node()) }
}
