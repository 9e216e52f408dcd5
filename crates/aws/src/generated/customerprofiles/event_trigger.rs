// Made by `cargo xtask generate`; do not edit.
//! `AWS::CustomerProfiles::EventTrigger`

use stanchion_template::generated::*;

/// `AWS::CustomerProfiles::EventTrigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventtrigger.html)
#[must_use]
pub struct EventTrigger<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl EventTrigger<Missing_<super::required::domain_name>, Missing_<super::required::event_trigger_conditions>, Missing_<super::required::event_trigger_name>, Missing_<super::required::object_type_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventTrigger(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> EventTrigger<S0, S1, S2, S3> {
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> EventTrigger<Set_, S1, S2, S3> { self.0.put("DomainName", value.into_node()); EventTrigger(self.0, PhantomData_) }
    /// Sets `EventTriggerConditions`. Required. 1 to 5 items.
    #[inline] pub fn event_trigger_conditions(mut self, value: impl IntoValue_<Vec<EventTriggerCondition>>) -> EventTrigger<S0, Set_, S2, S3> { self.0.put("EventTriggerConditions", value.into_node()); EventTrigger(self.0, PhantomData_) }
    /// Sets `EventTriggerLimits`.
    #[inline] pub fn event_trigger_limits(mut self, value: impl IntoValue_<EventTriggerLimits>) -> Self { self.0.put("EventTriggerLimits", value.into_node()); self }
    /// Sets `EventTriggerName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn event_trigger_name(mut self, value: impl IntoValue_<String>) -> EventTrigger<S0, S1, Set_, S3> { self.0.put("EventTriggerName", value.into_node()); EventTrigger(self.0, PhantomData_) }
    /// Sets `ObjectTypeName`. Required. 1 to 255 characters.
    #[inline] pub fn object_type_name(mut self, value: impl IntoValue_<String>) -> EventTrigger<S0, S1, S2, Set_> { self.0.put("ObjectTypeName", value.into_node()); EventTrigger(self.0, PhantomData_) }
    /// Sets `SegmentFilter`. 1 to 64 characters.
    #[inline] pub fn segment_filter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentFilter", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<EventTrigger> for EventTrigger<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for EventTrigger<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::CustomerProfiles::EventTrigger";
    type Handle = EventTriggerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventTrigger`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventTriggerRef(Id_);
impl From<Id_> for EventTriggerRef { #[inline] fn from(id: Id_) -> Self { EventTriggerRef(id) } }
impl AsRef<Id_> for EventTriggerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventTriggerRef {
    /// `Ref`: `DomainName|EventTriggerName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
}
/// `AWS::CustomerProfiles::EventTrigger.ObjectAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-eventtrigger-objectattribute.html)
#[must_use]
pub struct ObjectAttribute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ObjectAttribute<Missing_<super::required::comparison_operator>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ObjectAttribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ObjectAttribute<S0, S1> {
    /// Sets `ComparisonOperator`. Required. The values are constants of [`ComparisonOperator`].
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<ComparisonOperator>) -> ObjectAttribute<Set_, S1> { self.0.put("ComparisonOperator", value.into_node()); ObjectAttribute(self.0, PhantomData_) }
    /// Sets `FieldName`. 1 to 64 characters.
    #[inline] pub fn field_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldName", value.into_node()); self }
    /// Sets `Source`. 1 to 1000 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `Values`. Required. 1 to 10 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> ObjectAttribute<S0, Set_> { self.0.put("Values", value.into_node()); ObjectAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ObjectAttribute> for ObjectAttribute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::EventTrigger.EventTriggerDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-eventtrigger-eventtriggerdimension.html)
#[must_use]
pub struct EventTriggerDimension<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventTriggerDimension<Missing_<super::required::object_attributes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventTriggerDimension(Properties_::new(), PhantomData_) }
}
impl<S0> EventTriggerDimension<S0> {
    /// Sets `ObjectAttributes`. Required. 1 to 10 items.
    #[inline] pub fn object_attributes(mut self, value: impl IntoValue_<Vec<ObjectAttribute>>) -> EventTriggerDimension<Set_> { self.0.put("ObjectAttributes", value.into_node()); EventTriggerDimension(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EventTriggerDimension> for EventTriggerDimension<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::EventTrigger.EventTriggerCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-eventtrigger-eventtriggercondition.html)
#[must_use]
pub struct EventTriggerCondition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EventTriggerCondition<Missing_<super::required::event_trigger_dimensions>, Missing_<super::required::logical_operator>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventTriggerCondition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EventTriggerCondition<S0, S1> {
    /// Sets `EventTriggerDimensions`. Required. 1 to 10 items.
    #[inline] pub fn event_trigger_dimensions(mut self, value: impl IntoValue_<Vec<EventTriggerDimension>>) -> EventTriggerCondition<Set_, S1> { self.0.put("EventTriggerDimensions", value.into_node()); EventTriggerCondition(self.0, PhantomData_) }
    /// Sets `LogicalOperator`. Required. The values are constants of [`EventTriggerLogicalOperator`].
    #[inline] pub fn logical_operator(mut self, value: impl IntoValue_<EventTriggerLogicalOperator>) -> EventTriggerCondition<S0, Set_> { self.0.put("LogicalOperator", value.into_node()); EventTriggerCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EventTriggerCondition> for EventTriggerCondition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::EventTrigger.Period`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-eventtrigger-period.html)
#[must_use]
pub struct Period<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Period<Missing_<super::required::unit>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Period(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Period<S0, S1> {
    /// Sets `MaxInvocationsPerProfile`. 1 to 1000.
    #[inline] pub fn max_invocations_per_profile(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxInvocationsPerProfile", value.into_node()); self }
    /// Sets `Unit`. Required. The values are constants of [`Unit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<Unit>) -> Period<Set_, S1> { self.0.put("Unit", value.into_node()); Period(self.0, PhantomData_) }
    /// Sets `Unlimited`.
    #[inline] pub fn unlimited(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Unlimited", value.into_node()); self }
    /// Sets `Value`. Required. 1 to 60.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Period<S0, Set_> { self.0.put("Value", value.into_node()); Period(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Period> for Period<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::EventTrigger.EventTriggerLimits`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-eventtrigger-eventtriggerlimits.html)
#[must_use]
pub struct EventTriggerLimits(Properties_);
impl EventTriggerLimits {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EventTriggerLimits(Properties_::new()) }
}
impl EventTriggerLimits {
    /// Sets `EventExpiration`.
    #[inline] pub fn event_expiration(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EventExpiration", value.into_node()); self }
    /// Sets `Periods`. 1 to 4 items.
    #[inline] pub fn periods(mut self, value: impl IntoValue_<Vec<Period>>) -> Self { self.0.put("Periods", value.into_node()); self }
}
impl IntoValue_<EventTriggerLimits> for EventTriggerLimits { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CustomerProfiles::EventTrigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventtrigger.html)
#[derive(Debug)]
pub enum ComparisonOperator {}
impl ComparisonOperator {
    /// `INCLUSIVE`
    pub const INCLUSIVE: Value_<ComparisonOperator> = Value_::constant("INCLUSIVE");
    /// `EXCLUSIVE`
    pub const EXCLUSIVE: Value_<ComparisonOperator> = Value_::constant("EXCLUSIVE");
    /// `CONTAINS`
    pub const CONTAINS: Value_<ComparisonOperator> = Value_::constant("CONTAINS");
    /// `BEGINS_WITH`
    pub const BEGINS_WITH: Value_<ComparisonOperator> = Value_::constant("BEGINS_WITH");
    /// `ENDS_WITH`
    pub const ENDS_WITH: Value_<ComparisonOperator> = Value_::constant("ENDS_WITH");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<ComparisonOperator> = Value_::constant("GREATER_THAN");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<ComparisonOperator> = Value_::constant("LESS_THAN");
    /// `GREATER_THAN_OR_EQUAL`
    pub const GREATER_THAN_OR_EQUAL: Value_<ComparisonOperator> = Value_::constant("GREATER_THAN_OR_EQUAL");
    /// `LESS_THAN_OR_EQUAL`
    pub const LESS_THAN_OR_EQUAL: Value_<ComparisonOperator> = Value_::constant("LESS_THAN_OR_EQUAL");
    /// `EQUAL`
    pub const EQUAL: Value_<ComparisonOperator> = Value_::constant("EQUAL");
    /// `BEFORE`
    pub const BEFORE: Value_<ComparisonOperator> = Value_::constant("BEFORE");
    /// `AFTER`
    pub const AFTER: Value_<ComparisonOperator> = Value_::constant("AFTER");
    /// `ON`
    pub const ON: Value_<ComparisonOperator> = Value_::constant("ON");
    /// `BETWEEN`
    pub const BETWEEN: Value_<ComparisonOperator> = Value_::constant("BETWEEN");
    /// `NOT_BETWEEN`
    pub const NOT_BETWEEN: Value_<ComparisonOperator> = Value_::constant("NOT_BETWEEN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComparisonOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::EventTrigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventtrigger.html)
#[derive(Debug)]
pub enum EventTriggerLogicalOperator {}
impl EventTriggerLogicalOperator {
    /// `ANY`
    pub const ANY: Value_<EventTriggerLogicalOperator> = Value_::constant("ANY");
    /// `ALL`
    pub const ALL: Value_<EventTriggerLogicalOperator> = Value_::constant("ALL");
    /// `NONE`
    pub const NONE: Value_<EventTriggerLogicalOperator> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EventTriggerLogicalOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::EventTrigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventtrigger.html)
#[derive(Debug)]
pub enum Unit {}
impl Unit {
    /// `MINUTES`
    pub const MINUTES: Value_<Unit> = Value_::constant("MINUTES");
    /// `HOURS`
    pub const HOURS: Value_<Unit> = Value_::constant("HOURS");
    /// `DAYS`
    pub const DAYS: Value_<Unit> = Value_::constant("DAYS");
    /// `WEEKS`
    pub const WEEKS: Value_<Unit> = Value_::constant("WEEKS");
    /// `MONTHS`
    pub const MONTHS: Value_<Unit> = Value_::constant("MONTHS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Unit> { Value_::from_node(value.into_node()) }
}
