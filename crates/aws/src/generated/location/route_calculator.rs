// Made by `cargo xtask generate`; do not edit.
//! `AWS::Location::RouteCalculator`

use stanchion_template::generated::*;

/// `AWS::Location::RouteCalculator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-routecalculator.html)
#[must_use]
pub struct RouteCalculator<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RouteCalculator<Missing_<super::required::calculator_name>, Missing_<super::required::data_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouteCalculator(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RouteCalculator<S0, S1> {
    /// Sets `CalculatorName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn calculator_name(mut self, value: impl IntoValue_<String>) -> RouteCalculator<Set_, S1> { self.0.put("CalculatorName", value.into_node()); RouteCalculator(self.0, PhantomData_) }
    /// Sets `DataSource`. Required. An update replaces the resource.
    #[inline] pub fn data_source(mut self, value: impl IntoValue_<String>) -> RouteCalculator<S0, Set_> { self.0.put("DataSource", value.into_node()); RouteCalculator(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1000 characters. An update may replace the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `PricingPlan`. An update may replace the resource. The values are constants of [`PricingPlan`].
    #[inline] pub fn pricing_plan(mut self, value: impl IntoValue_<PricingPlan>) -> Self { self.0.put("PricingPlan", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RouteCalculator> for RouteCalculator<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RouteCalculator<S0, S1> {
    const TYPE: &'static str = "AWS::Location::RouteCalculator";
    type Handle = RouteCalculatorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RouteCalculator`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouteCalculatorRef(Id_);
impl From<Id_> for RouteCalculatorRef { #[inline] fn from(id: Id_) -> Self { RouteCalculatorRef(id) } }
impl AsRef<Id_> for RouteCalculatorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouteCalculatorRef {
    /// `Ref`: `CalculatorName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CalculatorArn`
    #[inline] pub fn calculator_arn(&self) -> Value_<String> { self.0.attribute("CalculatorArn") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `UpdateTime`
    #[inline] pub fn update_time(&self) -> Value_<String> { self.0.attribute("UpdateTime") }
}
/// Values of `AWS::Location::RouteCalculator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-routecalculator.html)
#[derive(Debug)]
pub enum PricingPlan {}
impl PricingPlan {
    /// `RequestBasedUsage`
    pub const REQUEST_BASED_USAGE: Value_<PricingPlan> = Value_::constant("RequestBasedUsage");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PricingPlan> { Value_::from_node(value.into_node()) }
}
