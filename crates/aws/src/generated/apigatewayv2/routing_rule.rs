// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::RoutingRule`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::RoutingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routingrule.html)
#[must_use]
pub struct RoutingRule<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl RoutingRule<Missing_<super::required::actions>, Missing_<super::required::conditions>, Missing_<super::required::domain_name_arn>, Missing_<super::required::priority>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RoutingRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> RoutingRule<S0, S1, S2, S3> {
    /// Sets `Actions`. Required.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> RoutingRule<Set_, S1, S2, S3> { self.0.put("Actions", value.into_node()); RoutingRule(self.0, PhantomData_) }
    /// Sets `Conditions`. Required.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<Condition>>) -> RoutingRule<S0, Set_, S2, S3> { self.0.put("Conditions", value.into_node()); RoutingRule(self.0, PhantomData_) }
    /// Sets `DomainNameArn`. Required. An update replaces the resource.
    #[inline] pub fn domain_name_arn(mut self, value: impl IntoValue_<String>) -> RoutingRule<S0, S1, Set_, S3> { self.0.put("DomainNameArn", value.into_node()); RoutingRule(self.0, PhantomData_) }
    /// Sets `Priority`. Required. 1 to 1000000.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> RoutingRule<S0, S1, S2, Set_> { self.0.put("Priority", value.into_node()); RoutingRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<RoutingRule> for RoutingRule<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for RoutingRule<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::ApiGatewayV2::RoutingRule";
    type Handle = RoutingRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RoutingRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RoutingRuleRef(Id_);
impl From<Id_> for RoutingRuleRef { #[inline] fn from(id: Id_) -> Self { RoutingRuleRef(id) } }
impl AsRef<Id_> for RoutingRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RoutingRuleRef {
    /// `Ref`: `RoutingRuleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RoutingRuleArn`
    #[inline] pub fn routing_rule_arn(&self) -> Value_<String> { self.0.attribute("RoutingRuleArn") }
    /// `Fn::GetAtt` `RoutingRuleId`
    #[inline] pub fn routing_rule_id(&self) -> Value_<String> { self.0.attribute("RoutingRuleId") }
}
/// `AWS::ApiGatewayV2::RoutingRule.ActionInvokeApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-routingrule-actioninvokeapi.html)
#[must_use]
pub struct ActionInvokeApi<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ActionInvokeApi<Missing_<super::required::api_id>, Missing_<super::required::stage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ActionInvokeApi(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ActionInvokeApi<S0, S1> {
    /// Sets `ApiId`. Required.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> ActionInvokeApi<Set_, S1> { self.0.put("ApiId", value.into_node()); ActionInvokeApi(self.0, PhantomData_) }
    /// Sets `Stage`. Required.
    #[inline] pub fn stage(mut self, value: impl IntoValue_<String>) -> ActionInvokeApi<S0, Set_> { self.0.put("Stage", value.into_node()); ActionInvokeApi(self.0, PhantomData_) }
    /// Sets `StripBasePath`.
    #[inline] pub fn strip_base_path(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StripBasePath", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ActionInvokeApi> for ActionInvokeApi<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGatewayV2::RoutingRule.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-routingrule-action.html)
#[must_use]
pub struct Action<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Action<Missing_<super::required::invoke_api>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Action(Properties_::new(), PhantomData_) }
}
impl<S0> Action<S0> {
    /// Sets `InvokeApi`. Required.
    #[inline] pub fn invoke_api(mut self, value: impl IntoValue_<ActionInvokeApi>) -> Action<Set_> { self.0.put("InvokeApi", value.into_node()); Action(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Action> for Action<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGatewayV2::RoutingRule.MatchBasePaths`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-routingrule-matchbasepaths.html)
#[must_use]
pub struct MatchBasePaths<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MatchBasePaths<Missing_<super::required::any_of>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MatchBasePaths(Properties_::new(), PhantomData_) }
}
impl<S0> MatchBasePaths<S0> {
    /// Sets `AnyOf`. Required.
    #[inline] pub fn any_of(mut self, value: impl IntoValue_<Vec<String>>) -> MatchBasePaths<Set_> { self.0.put("AnyOf", value.into_node()); MatchBasePaths(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MatchBasePaths> for MatchBasePaths<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGatewayV2::RoutingRule.MatchHeaderValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-routingrule-matchheadervalue.html)
#[must_use]
pub struct MatchHeaderValue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MatchHeaderValue<Missing_<super::required::header>, Missing_<super::required::value_glob>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MatchHeaderValue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MatchHeaderValue<S0, S1> {
    /// Sets `Header`. Required.
    #[inline] pub fn header(mut self, value: impl IntoValue_<String>) -> MatchHeaderValue<Set_, S1> { self.0.put("Header", value.into_node()); MatchHeaderValue(self.0, PhantomData_) }
    /// Sets `ValueGlob`. Required.
    #[inline] pub fn value_glob(mut self, value: impl IntoValue_<String>) -> MatchHeaderValue<S0, Set_> { self.0.put("ValueGlob", value.into_node()); MatchHeaderValue(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MatchHeaderValue> for MatchHeaderValue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGatewayV2::RoutingRule.MatchHeaders`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-routingrule-matchheaders.html)
#[must_use]
pub struct MatchHeaders<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MatchHeaders<Missing_<super::required::any_of>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MatchHeaders(Properties_::new(), PhantomData_) }
}
impl<S0> MatchHeaders<S0> {
    /// Sets `AnyOf`. Required.
    #[inline] pub fn any_of(mut self, value: impl IntoValue_<Vec<MatchHeaderValue>>) -> MatchHeaders<Set_> { self.0.put("AnyOf", value.into_node()); MatchHeaders(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MatchHeaders> for MatchHeaders<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGatewayV2::RoutingRule.Condition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-routingrule-condition.html)
#[must_use]
pub struct Condition(Properties_);
impl Condition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Condition(Properties_::new()) }
}
impl Condition {
    /// Sets `MatchBasePaths`.
    #[inline] pub fn match_base_paths(mut self, value: impl IntoValue_<MatchBasePaths>) -> Self { self.0.put("MatchBasePaths", value.into_node()); self }
    /// Sets `MatchHeaders`.
    #[inline] pub fn match_headers(mut self, value: impl IntoValue_<MatchHeaders>) -> Self { self.0.put("MatchHeaders", value.into_node()); self }
}
impl IntoValue_<Condition> for Condition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
