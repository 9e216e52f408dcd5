// Made by `cargo xtask generate`; do not edit.
//! `AWS::CustomerProfiles::CalculatedAttributeDefinition`

use stanchion_template::generated::*;

/// `AWS::CustomerProfiles::CalculatedAttributeDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-calculatedattributedefinition.html)
#[must_use]
pub struct CalculatedAttributeDefinition<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl CalculatedAttributeDefinition<Missing_<super::required::attribute_details>, Missing_<super::required::calculated_attribute_name>, Missing_<super::required::domain_name>, Missing_<super::required::statistic>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CalculatedAttributeDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> CalculatedAttributeDefinition<S0, S1, S2, S3> {
    /// Sets `AttributeDetails`. Required.
    #[inline] pub fn attribute_details(mut self, value: impl IntoValue_<AttributeDetails>) -> CalculatedAttributeDefinition<Set_, S1, S2, S3> { self.0.put("AttributeDetails", value.into_node()); CalculatedAttributeDefinition(self.0, PhantomData_) }
    /// Sets `CalculatedAttributeName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn calculated_attribute_name(mut self, value: impl IntoValue_<String>) -> CalculatedAttributeDefinition<S0, Set_, S2, S3> { self.0.put("CalculatedAttributeName", value.into_node()); CalculatedAttributeDefinition(self.0, PhantomData_) }
    /// Sets `Conditions`.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Conditions>) -> Self { self.0.put("Conditions", value.into_node()); self }
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 255 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `DomainName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> CalculatedAttributeDefinition<S0, S1, Set_, S3> { self.0.put("DomainName", value.into_node()); CalculatedAttributeDefinition(self.0, PhantomData_) }
    /// Sets `Statistic`. Required. The values are constants of [`Statistic`].
    #[inline] pub fn statistic(mut self, value: impl IntoValue_<Statistic>) -> CalculatedAttributeDefinition<S0, S1, S2, Set_> { self.0.put("Statistic", value.into_node()); CalculatedAttributeDefinition(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UseHistoricalData`. An update replaces the resource.
    #[inline] pub fn use_historical_data(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseHistoricalData", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<CalculatedAttributeDefinition> for CalculatedAttributeDefinition<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for CalculatedAttributeDefinition<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::CustomerProfiles::CalculatedAttributeDefinition";
    type Handle = CalculatedAttributeDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CalculatedAttributeDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CalculatedAttributeDefinitionRef(Id_);
impl From<Id_> for CalculatedAttributeDefinitionRef { #[inline] fn from(id: Id_) -> Self { CalculatedAttributeDefinitionRef(id) } }
impl AsRef<Id_> for CalculatedAttributeDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CalculatedAttributeDefinitionRef {
    /// `Ref`: `DomainName|CalculatedAttributeName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `Readiness`
    #[inline] pub fn readiness(&self) -> Value_<String> { self.0.attribute("Readiness") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::CustomerProfiles::CalculatedAttributeDefinition.AttributeItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-calculatedattributedefinition-attributeitem.html)
#[must_use]
pub struct AttributeItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AttributeItem<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AttributeItem(Properties_::new(), PhantomData_) }
}
impl<S0> AttributeItem<S0> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AttributeItem<Set_> { self.0.put("Name", value.into_node()); AttributeItem(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AttributeItem> for AttributeItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::CalculatedAttributeDefinition.AttributeDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-calculatedattributedefinition-attributedetails.html)
#[must_use]
pub struct AttributeDetails<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AttributeDetails<Missing_<super::required::attributes>, Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AttributeDetails(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AttributeDetails<S0, S1> {
    /// Sets `Attributes`. Required. 1 to 2 items.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Vec<AttributeItem>>) -> AttributeDetails<Set_, S1> { self.0.put("Attributes", value.into_node()); AttributeDetails(self.0, PhantomData_) }
    /// Sets `Expression`. Required. 1 to 255 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> AttributeDetails<S0, Set_> { self.0.put("Expression", value.into_node()); AttributeDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AttributeDetails> for AttributeDetails<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::CalculatedAttributeDefinition.ValueRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-calculatedattributedefinition-valuerange.html)
#[must_use]
pub struct ValueRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ValueRange<Missing_<super::required::end>, Missing_<super::required::start>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ValueRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ValueRange<S0, S1> {
    /// Sets `End`. Required. -2147483648 to 2147483647.
    #[inline] pub fn end(mut self, value: impl IntoValue_<i64>) -> ValueRange<Set_, S1> { self.0.put("End", value.into_node()); ValueRange(self.0, PhantomData_) }
    /// Sets `Start`. Required. -2147483648 to 2147483647.
    #[inline] pub fn start(mut self, value: impl IntoValue_<i64>) -> ValueRange<S0, Set_> { self.0.put("Start", value.into_node()); ValueRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ValueRange> for ValueRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::CalculatedAttributeDefinition.Range`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-calculatedattributedefinition-range.html)
#[must_use]
pub struct Range<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Range<Missing_<super::required::unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Range(Properties_::new(), PhantomData_) }
}
impl<S0> Range<S0> {
    /// Sets `TimestampFormat`. 1 to 255 characters.
    #[inline] pub fn timestamp_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimestampFormat", value.into_node()); self }
    /// Sets `TimestampSource`. 1 to 255 characters.
    #[inline] pub fn timestamp_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimestampSource", value.into_node()); self }
    /// Sets `Unit`. Required. The values are constants of [`RangeUnit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<RangeUnit>) -> Range<Set_> { self.0.put("Unit", value.into_node()); Range(self.0, PhantomData_) }
    /// Sets `Value`. 1 to 2147483647.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Value", value.into_node()); self }
    /// Sets `ValueRange`.
    #[inline] pub fn value_range(mut self, value: impl IntoValue_<ValueRange>) -> Self { self.0.put("ValueRange", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Range> for Range<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::CalculatedAttributeDefinition.Threshold`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-calculatedattributedefinition-threshold.html)
#[must_use]
pub struct Threshold<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Threshold<Missing_<super::required::operator>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Threshold(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Threshold<S0, S1> {
    /// Sets `Operator`. Required. The values are constants of [`ThresholdOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<ThresholdOperator>) -> Threshold<Set_, S1> { self.0.put("Operator", value.into_node()); Threshold(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 255 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Threshold<S0, Set_> { self.0.put("Value", value.into_node()); Threshold(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Threshold> for Threshold<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::CalculatedAttributeDefinition.Conditions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-calculatedattributedefinition-conditions.html)
#[must_use]
pub struct Conditions(Properties_);
impl Conditions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Conditions(Properties_::new()) }
}
impl Conditions {
    /// Sets `ObjectCount`. 1 to 300.
    #[inline] pub fn object_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ObjectCount", value.into_node()); self }
    /// Sets `Range`.
    #[inline] pub fn range(mut self, value: impl IntoValue_<Range>) -> Self { self.0.put("Range", value.into_node()); self }
    /// Sets `Threshold`.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<Threshold>) -> Self { self.0.put("Threshold", value.into_node()); self }
}
impl IntoValue_<Conditions> for Conditions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CustomerProfiles::CalculatedAttributeDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-calculatedattributedefinition.html)
#[derive(Debug)]
pub enum RangeUnit {}
impl RangeUnit {
    /// `DAYS`
    pub const DAYS: Value_<RangeUnit> = Value_::constant("DAYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RangeUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::CalculatedAttributeDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-calculatedattributedefinition.html)
#[derive(Debug)]
pub enum ThresholdOperator {}
impl ThresholdOperator {
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<ThresholdOperator> = Value_::constant("EQUAL_TO");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<ThresholdOperator> = Value_::constant("GREATER_THAN");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<ThresholdOperator> = Value_::constant("LESS_THAN");
    /// `NOT_EQUAL_TO`
    pub const NOT_EQUAL_TO: Value_<ThresholdOperator> = Value_::constant("NOT_EQUAL_TO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ThresholdOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::CalculatedAttributeDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-calculatedattributedefinition.html)
#[derive(Debug)]
pub enum Statistic {}
impl Statistic {
    /// `FIRST_OCCURRENCE`
    pub const FIRST_OCCURRENCE: Value_<Statistic> = Value_::constant("FIRST_OCCURRENCE");
    /// `LAST_OCCURRENCE`
    pub const LAST_OCCURRENCE: Value_<Statistic> = Value_::constant("LAST_OCCURRENCE");
    /// `COUNT`
    pub const COUNT: Value_<Statistic> = Value_::constant("COUNT");
    /// `SUM`
    pub const SUM: Value_<Statistic> = Value_::constant("SUM");
    /// `MINIMUM`
    pub const MINIMUM: Value_<Statistic> = Value_::constant("MINIMUM");
    /// `MAXIMUM`
    pub const MAXIMUM: Value_<Statistic> = Value_::constant("MAXIMUM");
    /// `AVERAGE`
    pub const AVERAGE: Value_<Statistic> = Value_::constant("AVERAGE");
    /// `MAX_OCCURRENCE`
    pub const MAX_OCCURRENCE: Value_<Statistic> = Value_::constant("MAX_OCCURRENCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Statistic> { Value_::from_node(value.into_node()) }
}
