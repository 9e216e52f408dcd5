// Made by `cargo xtask generate`; do not edit.
//! `AWS::Billing::BillingView`

use stanchion_template::generated::*;

/// `AWS::Billing::BillingView`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html)
#[must_use]
pub struct BillingView<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BillingView<Missing_<super::required::name>, Missing_<super::required::source_views>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BillingView(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BillingView<S0, S1> {
    /// Sets `DataFilterExpression`.
    #[inline] pub fn data_filter_expression(mut self, value: impl IntoValue_<DataFilterExpression>) -> Self { self.0.put("DataFilterExpression", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> BillingView<Set_, S1> { self.0.put("Name", value.into_node()); BillingView(self.0, PhantomData_) }
    /// Sets `SourceViews`. Required. 1 to 10 items.
    #[inline] pub fn source_views(mut self, value: impl IntoValue_<Vec<String>>) -> BillingView<S0, Set_> { self.0.put("SourceViews", value.into_node()); BillingView(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BillingView> for BillingView<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for BillingView<S0, S1> {
    const TYPE: &'static str = "AWS::Billing::BillingView";
    type Handle = BillingViewRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BillingView`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BillingViewRef(Id_);
impl From<Id_> for BillingViewRef { #[inline] fn from(id: Id_) -> Self { BillingViewRef(id) } }
impl AsRef<Id_> for BillingViewRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BillingViewRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `BillingViewType`
    #[inline] pub fn billing_view_type(&self) -> Value_<String> { self.0.attribute("BillingViewType") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<f64> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `OwnerAccountId`
    #[inline] pub fn owner_account_id(&self) -> Value_<String> { self.0.attribute("OwnerAccountId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<f64> { self.0.attribute("UpdatedAt") }
}
/// `AWS::Billing::BillingView.Dimensions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html)
#[must_use]
pub struct Dimensions(Properties_);
impl Dimensions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Dimensions(Properties_::new()) }
}
impl Dimensions {
    /// Sets `Key`. The values are constants of [`DimensionKey`].
    #[inline] pub fn key(mut self, value: impl IntoValue_<DimensionKey>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Values`. 1 to 200 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<Dimensions> for Dimensions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Billing::BillingView.Tags`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html)
#[must_use]
pub struct Tags(Properties_);
impl Tags {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Tags(Properties_::new()) }
}
impl Tags {
    /// Sets `Key`. 0 to 1024 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Values`. 1 to 200 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<Tags> for Tags { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Billing::BillingView.TimeRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html)
#[must_use]
pub struct TimeRange(Properties_);
impl TimeRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimeRange(Properties_::new()) }
}
impl TimeRange {
    /// Sets `BeginDateInclusive`.
    #[inline] pub fn begin_date_inclusive(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BeginDateInclusive", value.into_node()); self }
    /// Sets `EndDateInclusive`.
    #[inline] pub fn end_date_inclusive(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndDateInclusive", value.into_node()); self }
}
impl IntoValue_<TimeRange> for TimeRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Billing::BillingView.DataFilterExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html)
#[must_use]
pub struct DataFilterExpression(Properties_);
impl DataFilterExpression {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataFilterExpression(Properties_::new()) }
}
impl DataFilterExpression {
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Dimensions>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Tags>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeRange`.
    #[inline] pub fn time_range(mut self, value: impl IntoValue_<TimeRange>) -> Self { self.0.put("TimeRange", value.into_node()); self }
}
impl IntoValue_<DataFilterExpression> for DataFilterExpression { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Billing::BillingView`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html)
#[derive(Debug)]
pub enum DimensionKey {}
impl DimensionKey {
    /// `LINKED_ACCOUNT`
    pub const LINKED_ACCOUNT: Value_<DimensionKey> = Value_::constant("LINKED_ACCOUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DimensionKey> { Value_::from_node(value.into_node()) }
}
