// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudTrail::EventDataStore`

use stanchion_template::generated::*;

/// `AWS::CloudTrail::EventDataStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html)
#[must_use]
pub struct EventDataStore(Properties_);
impl EventDataStore {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EventDataStore(Properties_::new()) }
}
impl EventDataStore {
    /// Sets `AdvancedEventSelectors`.
    #[inline] pub fn advanced_event_selectors(mut self, value: impl IntoValue_<Vec<AdvancedEventSelector>>) -> Self { self.0.put("AdvancedEventSelectors", value.into_node()); self }
    /// Sets `BillingMode`. The values are constants of [`BillingMode`].
    #[inline] pub fn billing_mode(mut self, value: impl IntoValue_<BillingMode>) -> Self { self.0.put("BillingMode", value.into_node()); self }
    /// Sets `ContextKeySelectors`. 0 to 2 items.
    #[inline] pub fn context_key_selectors(mut self, value: impl IntoValue_<Vec<ContextKeySelector>>) -> Self { self.0.put("ContextKeySelectors", value.into_node()); self }
    /// Sets `FederationEnabled`.
    #[inline] pub fn federation_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FederationEnabled", value.into_node()); self }
    /// Sets `FederationRoleArn`.
    #[inline] pub fn federation_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FederationRoleArn", value.into_node()); self }
    /// Sets `IngestionEnabled`.
    #[inline] pub fn ingestion_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IngestionEnabled", value.into_node()); self }
    /// Sets `InsightSelectors`.
    #[inline] pub fn insight_selectors(mut self, value: impl IntoValue_<Vec<InsightSelector>>) -> Self { self.0.put("InsightSelectors", value.into_node()); self }
    /// Sets `InsightsDestination`. 3 to 256 characters.
    #[inline] pub fn insights_destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InsightsDestination", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 350 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MaxEventSize`. The values are constants of [`MaxEventSize`].
    #[inline] pub fn max_event_size(mut self, value: impl IntoValue_<MaxEventSize>) -> Self { self.0.put("MaxEventSize", value.into_node()); self }
    /// Sets `MultiRegionEnabled`.
    #[inline] pub fn multi_region_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiRegionEnabled", value.into_node()); self }
    /// Sets `Name`. 3 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OrganizationEnabled`.
    #[inline] pub fn organization_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OrganizationEnabled", value.into_node()); self }
    /// Sets `RetentionPeriod`. 7 to 3653.
    #[inline] pub fn retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetentionPeriod", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TerminationProtectionEnabled`.
    #[inline] pub fn termination_protection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TerminationProtectionEnabled", value.into_node()); self }
}
impl IntoValue_<EventDataStore> for EventDataStore { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for EventDataStore {
    const TYPE: &'static str = "AWS::CloudTrail::EventDataStore";
    type Handle = EventDataStoreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventDataStore`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventDataStoreRef(Id_);
impl From<Id_> for EventDataStoreRef { #[inline] fn from(id: Id_) -> Self { EventDataStoreRef(id) } }
impl AsRef<Id_> for EventDataStoreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventDataStoreRef {
    /// `Ref`: `EventDataStoreArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `EventDataStoreArn`
    #[inline] pub fn event_data_store_arn(&self) -> Value_<String> { self.0.attribute("EventDataStoreArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedTimestamp`
    #[inline] pub fn updated_timestamp(&self) -> Value_<String> { self.0.attribute("UpdatedTimestamp") }
}
/// `AWS::CloudTrail::EventDataStore.AdvancedFieldSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-eventdatastore-advancedfieldselector.html)
#[must_use]
pub struct AdvancedFieldSelector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AdvancedFieldSelector<Missing_<super::required::field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AdvancedFieldSelector(Properties_::new(), PhantomData_) }
}
impl<S0> AdvancedFieldSelector<S0> {
    /// Sets `EndsWith`. At least 1 item.
    #[inline] pub fn ends_with(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EndsWith", value.into_node()); self }
    /// Sets `Equals`. At least 1 item.
    #[inline] pub fn equals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Equals", value.into_node()); self }
    /// Sets `Field`. Required. 1 to 1000 characters.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> AdvancedFieldSelector<Set_> { self.0.put("Field", value.into_node()); AdvancedFieldSelector(self.0, PhantomData_) }
    /// Sets `NotEndsWith`. At least 1 item.
    #[inline] pub fn not_ends_with(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotEndsWith", value.into_node()); self }
    /// Sets `NotEquals`. At least 1 item.
    #[inline] pub fn not_equals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotEquals", value.into_node()); self }
    /// Sets `NotStartsWith`. At least 1 item.
    #[inline] pub fn not_starts_with(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotStartsWith", value.into_node()); self }
    /// Sets `StartsWith`. At least 1 item.
    #[inline] pub fn starts_with(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StartsWith", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AdvancedFieldSelector> for AdvancedFieldSelector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudTrail::EventDataStore.AdvancedEventSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-eventdatastore-advancedeventselector.html)
#[must_use]
pub struct AdvancedEventSelector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AdvancedEventSelector<Missing_<super::required::field_selectors>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AdvancedEventSelector(Properties_::new(), PhantomData_) }
}
impl<S0> AdvancedEventSelector<S0> {
    /// Sets `FieldSelectors`. Required. At least 1 item.
    #[inline] pub fn field_selectors(mut self, value: impl IntoValue_<Vec<AdvancedFieldSelector>>) -> AdvancedEventSelector<Set_> { self.0.put("FieldSelectors", value.into_node()); AdvancedEventSelector(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 1000 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AdvancedEventSelector> for AdvancedEventSelector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudTrail::EventDataStore.ContextKeySelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-eventdatastore-contextkeyselector.html)
#[must_use]
pub struct ContextKeySelector<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContextKeySelector<Missing_<super::required::equals>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContextKeySelector(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContextKeySelector<S0, S1> {
    /// Sets `Equals`. Required. 1 to 50 items.
    #[inline] pub fn equals(mut self, value: impl IntoValue_<Vec<String>>) -> ContextKeySelector<Set_, S1> { self.0.put("Equals", value.into_node()); ContextKeySelector(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ContextKeySelector<S0, Set_> { self.0.put("Type", value.into_node()); ContextKeySelector(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContextKeySelector> for ContextKeySelector<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudTrail::EventDataStore.InsightSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-eventdatastore-insightselector.html)
#[must_use]
pub struct InsightSelector(Properties_);
impl InsightSelector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InsightSelector(Properties_::new()) }
}
impl InsightSelector {
    /// Sets `InsightType`. The values are constants of [`InsightType`].
    #[inline] pub fn insight_type(mut self, value: impl IntoValue_<InsightType>) -> Self { self.0.put("InsightType", value.into_node()); self }
}
impl IntoValue_<InsightSelector> for InsightSelector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudTrail::EventDataStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html)
#[derive(Debug)]
pub enum BillingMode {}
impl BillingMode {
    /// `EXTENDABLE_RETENTION_PRICING`
    pub const EXTENDABLE_RETENTION_PRICING: Value_<BillingMode> = Value_::constant("EXTENDABLE_RETENTION_PRICING");
    /// `FIXED_RETENTION_PRICING`
    pub const FIXED_RETENTION_PRICING: Value_<BillingMode> = Value_::constant("FIXED_RETENTION_PRICING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BillingMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudTrail::EventDataStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `RequestContext`
    pub const REQUEST_CONTEXT: Value_<Type> = Value_::constant("RequestContext");
    /// `TagContext`
    pub const TAG_CONTEXT: Value_<Type> = Value_::constant("TagContext");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudTrail::EventDataStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html)
#[derive(Debug)]
pub enum InsightType {}
impl InsightType {
    /// `ApiCallRateInsight`
    pub const API_CALL_RATE_INSIGHT: Value_<InsightType> = Value_::constant("ApiCallRateInsight");
    /// `ApiErrorRateInsight`
    pub const API_ERROR_RATE_INSIGHT: Value_<InsightType> = Value_::constant("ApiErrorRateInsight");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InsightType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudTrail::EventDataStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html)
#[derive(Debug)]
pub enum MaxEventSize {}
impl MaxEventSize {
    /// `Standard`
    pub const STANDARD: Value_<MaxEventSize> = Value_::constant("Standard");
    /// `Large`
    pub const LARGE: Value_<MaxEventSize> = Value_::constant("Large");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MaxEventSize> { Value_::from_node(value.into_node()) }
}
