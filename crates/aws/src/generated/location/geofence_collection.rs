// Made by `cargo xtask generate`; do not edit.
//! `AWS::Location::GeofenceCollection`

use stanchion_template::generated::*;

/// `AWS::Location::GeofenceCollection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-geofencecollection.html)
#[must_use]
pub struct GeofenceCollection<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeofenceCollection<Missing_<super::required::collection_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeofenceCollection(Properties_::new(), PhantomData_) }
}
impl<S0> GeofenceCollection<S0> {
    /// Sets `CollectionName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn collection_name(mut self, value: impl IntoValue_<String>) -> GeofenceCollection<Set_> { self.0.put("CollectionName", value.into_node()); GeofenceCollection(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1000 characters. An update may replace the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `PricingPlan`. The values are constants of [`PricingPlan`].
    #[inline] pub fn pricing_plan(mut self, value: impl IntoValue_<PricingPlan>) -> Self { self.0.put("PricingPlan", value.into_node()); self }
    /// Sets `PricingPlanDataSource`.
    #[inline] pub fn pricing_plan_data_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PricingPlanDataSource", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GeofenceCollection> for GeofenceCollection<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GeofenceCollection<S0> {
    const TYPE: &'static str = "AWS::Location::GeofenceCollection";
    type Handle = GeofenceCollectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GeofenceCollection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GeofenceCollectionRef(Id_);
impl From<Id_> for GeofenceCollectionRef { #[inline] fn from(id: Id_) -> Self { GeofenceCollectionRef(id) } }
impl AsRef<Id_> for GeofenceCollectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GeofenceCollectionRef {
    /// `Ref`: `CollectionName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CollectionArn`
    #[inline] pub fn collection_arn(&self) -> Value_<String> { self.0.attribute("CollectionArn") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `UpdateTime`
    #[inline] pub fn update_time(&self) -> Value_<String> { self.0.attribute("UpdateTime") }
}
/// Values of `AWS::Location::GeofenceCollection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-geofencecollection.html)
#[derive(Debug)]
pub enum PricingPlan {}
impl PricingPlan {
    /// `RequestBasedUsage`
    pub const REQUEST_BASED_USAGE: Value_<PricingPlan> = Value_::constant("RequestBasedUsage");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PricingPlan> { Value_::from_node(value.into_node()) }
}
