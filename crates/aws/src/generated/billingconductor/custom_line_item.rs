// Made by `cargo xtask generate`; do not edit.
//! `AWS::BillingConductor::CustomLineItem`

use stanchion_template::generated::*;

/// `AWS::BillingConductor::CustomLineItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html)
#[must_use]
pub struct CustomLineItem<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomLineItem<Missing_<super::required::billing_group_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomLineItem(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomLineItem<S0, S1> {
    /// Sets `AccountId`. An update replaces the resource.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccountId", value.into_node()); self }
    /// Sets `BillingGroupArn`. Required. An update replaces the resource.
    #[inline] pub fn billing_group_arn(mut self, value: impl IntoValue_<String>) -> CustomLineItem<Set_, S1> { self.0.put("BillingGroupArn", value.into_node()); CustomLineItem(self.0, PhantomData_) }
    /// Sets `BillingPeriodRange`.
    #[inline] pub fn billing_period_range(mut self, value: impl IntoValue_<BillingPeriodRange>) -> Self { self.0.put("BillingPeriodRange", value.into_node()); self }
    /// Sets `ComputationRule`. An update replaces the resource. The values are constants of [`ComputationRule`].
    #[inline] pub fn computation_rule(mut self, value: impl IntoValue_<ComputationRule>) -> Self { self.0.put("ComputationRule", value.into_node()); self }
    /// Sets `CustomLineItemChargeDetails`.
    #[inline] pub fn custom_line_item_charge_details(mut self, value: impl IntoValue_<CustomLineItemChargeDetails>) -> Self { self.0.put("CustomLineItemChargeDetails", value.into_node()); self }
    /// Sets `Description`. 1 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CustomLineItem<S0, Set_> { self.0.put("Name", value.into_node()); CustomLineItem(self.0, PhantomData_) }
    /// Sets `PresentationDetails`. An update replaces the resource.
    #[inline] pub fn presentation_details(mut self, value: impl IntoValue_<PresentationDetails>) -> Self { self.0.put("PresentationDetails", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomLineItem> for CustomLineItem<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CustomLineItem<S0, S1> {
    const TYPE: &'static str = "AWS::BillingConductor::CustomLineItem";
    type Handle = CustomLineItemRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomLineItem`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomLineItemRef(Id_);
impl From<Id_> for CustomLineItemRef { #[inline] fn from(id: Id_) -> Self { CustomLineItemRef(id) } }
impl AsRef<Id_> for CustomLineItemRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomLineItemRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AssociationSize`
    #[inline] pub fn association_size(&self) -> Value_<i64> { self.0.attribute("AssociationSize") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<i64> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `CurrencyCode`
    #[inline] pub fn currency_code(&self) -> Value_<String> { self.0.attribute("CurrencyCode") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<i64> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `ProductCode`
    #[inline] pub fn product_code(&self) -> Value_<String> { self.0.attribute("ProductCode") }
}
/// `AWS::BillingConductor::CustomLineItem.BillingPeriodRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-customlineitem-billingperiodrange.html)
#[must_use]
pub struct BillingPeriodRange(Properties_);
impl BillingPeriodRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BillingPeriodRange(Properties_::new()) }
}
impl BillingPeriodRange {
    /// Sets `ExclusiveEndBillingPeriod`.
    #[inline] pub fn exclusive_end_billing_period(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExclusiveEndBillingPeriod", value.into_node()); self }
    /// Sets `InclusiveStartBillingPeriod`.
    #[inline] pub fn inclusive_start_billing_period(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InclusiveStartBillingPeriod", value.into_node()); self }
}
impl IntoValue_<BillingPeriodRange> for BillingPeriodRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BillingConductor::CustomLineItem.CustomLineItemFlatChargeDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-customlineitem-customlineitemflatchargedetails.html)
#[must_use]
pub struct CustomLineItemFlatChargeDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomLineItemFlatChargeDetails<Missing_<super::required::charge_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomLineItemFlatChargeDetails(Properties_::new(), PhantomData_) }
}
impl<S0> CustomLineItemFlatChargeDetails<S0> {
    /// Sets `ChargeValue`. Required. 0 to 1000000.
    #[inline] pub fn charge_value(mut self, value: impl IntoValue_<f64>) -> CustomLineItemFlatChargeDetails<Set_> { self.0.put("ChargeValue", value.into_node()); CustomLineItemFlatChargeDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomLineItemFlatChargeDetails> for CustomLineItemFlatChargeDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BillingConductor::CustomLineItem.LineItemFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-customlineitem-lineitemfilter.html)
#[must_use]
pub struct LineItemFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LineItemFilter<Missing_<super::required::attribute>, Missing_<super::required::match_option>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LineItemFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LineItemFilter<S0, S1> {
    /// Sets `Attribute`. Required. The values are constants of [`Attribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<Attribute>) -> LineItemFilter<Set_, S1> { self.0.put("Attribute", value.into_node()); LineItemFilter(self.0, PhantomData_) }
    /// Sets `AttributeValues`.
    #[inline] pub fn attribute_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AttributeValues", value.into_node()); self }
    /// Sets `MatchOption`. Required. The values are constants of [`MatchOption`].
    #[inline] pub fn match_option(mut self, value: impl IntoValue_<MatchOption>) -> LineItemFilter<S0, Set_> { self.0.put("MatchOption", value.into_node()); LineItemFilter(self.0, PhantomData_) }
    /// Sets `Values`. The values are constants of [`LineItemFilterValue`].
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<LineItemFilterValue>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LineItemFilter> for LineItemFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BillingConductor::CustomLineItem.CustomLineItemPercentageChargeDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-customlineitem-customlineitempercentagechargedetails.html)
#[must_use]
pub struct CustomLineItemPercentageChargeDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomLineItemPercentageChargeDetails<Missing_<super::required::percentage_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomLineItemPercentageChargeDetails(Properties_::new(), PhantomData_) }
}
impl<S0> CustomLineItemPercentageChargeDetails<S0> {
    /// Sets `ChildAssociatedResources`.
    #[inline] pub fn child_associated_resources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ChildAssociatedResources", value.into_node()); self }
    /// Sets `PercentageValue`. Required. 0 to 10000.
    #[inline] pub fn percentage_value(mut self, value: impl IntoValue_<f64>) -> CustomLineItemPercentageChargeDetails<Set_> { self.0.put("PercentageValue", value.into_node()); CustomLineItemPercentageChargeDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomLineItemPercentageChargeDetails> for CustomLineItemPercentageChargeDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BillingConductor::CustomLineItem.CustomLineItemChargeDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-customlineitem-customlineitemchargedetails.html)
#[must_use]
pub struct CustomLineItemChargeDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomLineItemChargeDetails<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomLineItemChargeDetails(Properties_::new(), PhantomData_) }
}
impl<S0> CustomLineItemChargeDetails<S0> {
    /// Sets `Flat`.
    #[inline] pub fn flat(mut self, value: impl IntoValue_<CustomLineItemFlatChargeDetails>) -> Self { self.0.put("Flat", value.into_node()); self }
    /// Sets `LineItemFilters`.
    #[inline] pub fn line_item_filters(mut self, value: impl IntoValue_<Vec<LineItemFilter>>) -> Self { self.0.put("LineItemFilters", value.into_node()); self }
    /// Sets `Percentage`.
    #[inline] pub fn percentage(mut self, value: impl IntoValue_<CustomLineItemPercentageChargeDetails>) -> Self { self.0.put("Percentage", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> CustomLineItemChargeDetails<Set_> { self.0.put("Type", value.into_node()); CustomLineItemChargeDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomLineItemChargeDetails> for CustomLineItemChargeDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BillingConductor::CustomLineItem.PresentationDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html)
#[must_use]
pub struct PresentationDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PresentationDetails<Missing_<super::required::service>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PresentationDetails(Properties_::new(), PhantomData_) }
}
impl<S0> PresentationDetails<S0> {
    /// Sets `Service`. Required. 1 to 128 characters.
    #[inline] pub fn service(mut self, value: impl IntoValue_<String>) -> PresentationDetails<Set_> { self.0.put("Service", value.into_node()); PresentationDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PresentationDetails> for PresentationDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BillingConductor::CustomLineItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html)
#[derive(Debug)]
pub enum ComputationRule {}
impl ComputationRule {
    /// `CONSOLIDATED`
    pub const CONSOLIDATED: Value_<ComputationRule> = Value_::constant("CONSOLIDATED");
    /// `ITEMIZED`
    pub const ITEMIZED: Value_<ComputationRule> = Value_::constant("ITEMIZED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComputationRule> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BillingConductor::CustomLineItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html)
#[derive(Debug)]
pub enum Attribute {}
impl Attribute {
    /// `LINE_ITEM_TYPE`
    pub const LINE_ITEM_TYPE: Value_<Attribute> = Value_::constant("LINE_ITEM_TYPE");
    /// `SERVICE`
    pub const SERVICE: Value_<Attribute> = Value_::constant("SERVICE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Attribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BillingConductor::CustomLineItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html)
#[derive(Debug)]
pub enum MatchOption {}
impl MatchOption {
    /// `NOT_EQUAL`
    pub const NOT_EQUAL: Value_<MatchOption> = Value_::constant("NOT_EQUAL");
    /// `EQUAL`
    pub const EQUAL: Value_<MatchOption> = Value_::constant("EQUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MatchOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BillingConductor::CustomLineItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html)
#[derive(Debug)]
pub enum LineItemFilterValue {}
impl LineItemFilterValue {
    /// `SAVINGS_PLAN_NEGATION`
    pub const SAVINGS_PLAN_NEGATION: Value_<LineItemFilterValue> = Value_::constant("SAVINGS_PLAN_NEGATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LineItemFilterValue> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BillingConductor::CustomLineItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `FEE`
    pub const FEE: Value_<Type> = Value_::constant("FEE");
    /// `CREDIT`
    pub const CREDIT: Value_<Type> = Value_::constant("CREDIT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
