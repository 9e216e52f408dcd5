// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::MailManagerTrafficPolicy`

use stanchion_template::generated::*;

/// `AWS::SES::MailManagerTrafficPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
#[must_use]
pub struct MailManagerTrafficPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MailManagerTrafficPolicy<Missing_<super::required::default_action>, Missing_<super::required::policy_statements>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MailManagerTrafficPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MailManagerTrafficPolicy<S0, S1> {
    /// Sets `DefaultAction`. Required. The values are constants of [`AcceptAction`].
    #[inline] pub fn default_action(mut self, value: impl IntoValue_<AcceptAction>) -> MailManagerTrafficPolicy<Set_, S1> { self.0.put("DefaultAction", value.into_node()); MailManagerTrafficPolicy(self.0, PhantomData_) }
    /// Sets `MaxMessageSizeBytes`. At least 1.
    #[inline] pub fn max_message_size_bytes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxMessageSizeBytes", value.into_node()); self }
    /// Sets `PolicyStatements`. Required.
    #[inline] pub fn policy_statements(mut self, value: impl IntoValue_<Vec<PolicyStatement>>) -> MailManagerTrafficPolicy<S0, Set_> { self.0.put("PolicyStatements", value.into_node()); MailManagerTrafficPolicy(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrafficPolicyName`. 3 to 63 characters.
    #[inline] pub fn traffic_policy_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrafficPolicyName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MailManagerTrafficPolicy> for MailManagerTrafficPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for MailManagerTrafficPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::SES::MailManagerTrafficPolicy";
    type Handle = MailManagerTrafficPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MailManagerTrafficPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MailManagerTrafficPolicyRef(Id_);
impl From<Id_> for MailManagerTrafficPolicyRef { #[inline] fn from(id: Id_) -> Self { MailManagerTrafficPolicyRef(id) } }
impl AsRef<Id_> for MailManagerTrafficPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MailManagerTrafficPolicyRef {
    /// `Ref`: `TrafficPolicyId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TrafficPolicyArn`
    #[inline] pub fn traffic_policy_arn(&self) -> Value_<String> { self.0.attribute("TrafficPolicyArn") }
    /// `Fn::GetAtt` `TrafficPolicyId`
    #[inline] pub fn traffic_policy_id(&self) -> Value_<String> { self.0.attribute("TrafficPolicyId") }
}
/// `AWS::SES::MailManagerTrafficPolicy.IngressAnalysis`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-ingressanalysis.html)
#[must_use]
pub struct IngressAnalysis<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IngressAnalysis<Missing_<super::required::analyzer>, Missing_<super::required::result_field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IngressAnalysis(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IngressAnalysis<S0, S1> {
    /// Sets `Analyzer`. Required.
    #[inline] pub fn analyzer(mut self, value: impl IntoValue_<String>) -> IngressAnalysis<Set_, S1> { self.0.put("Analyzer", value.into_node()); IngressAnalysis(self.0, PhantomData_) }
    /// Sets `ResultField`. Required. 1 to 256 characters.
    #[inline] pub fn result_field(mut self, value: impl IntoValue_<String>) -> IngressAnalysis<S0, Set_> { self.0.put("ResultField", value.into_node()); IngressAnalysis(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IngressAnalysis> for IngressAnalysis<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerTrafficPolicy.IngressStringToEvaluate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-ingressstringtoevaluate.html)
#[must_use]
pub struct IngressStringToEvaluate(Properties_);
impl IngressStringToEvaluate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IngressStringToEvaluate(Properties_::new()) }
}
impl IngressStringToEvaluate {
    /// Sets `Attribute`. The values are constants of [`IngressStringEmailAttribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<IngressStringEmailAttribute>) -> Self { self.0.put("Attribute", value.into_node()); self }
    /// Sets `Analysis`.
    #[inline] pub fn analysis(mut self, value: impl IntoValue_<IngressAnalysis>) -> Self { self.0.put("Analysis", value.into_node()); self }
}
impl IntoValue_<IngressStringToEvaluate> for IngressStringToEvaluate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerTrafficPolicy.IngressStringExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-ingressstringexpression.html)
#[must_use]
pub struct IngressStringExpression<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IngressStringExpression<Missing_<super::required::evaluate>, Missing_<super::required::operator>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IngressStringExpression(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IngressStringExpression<S0, S1, S2> {
    /// Sets `Evaluate`. Required.
    #[inline] pub fn evaluate(mut self, value: impl IntoValue_<IngressStringToEvaluate>) -> IngressStringExpression<Set_, S1, S2> { self.0.put("Evaluate", value.into_node()); IngressStringExpression(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`IngressStringOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<IngressStringOperator>) -> IngressStringExpression<S0, Set_, S2> { self.0.put("Operator", value.into_node()); IngressStringExpression(self.0, PhantomData_) }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> IngressStringExpression<S0, S1, Set_> { self.0.put("Values", value.into_node()); IngressStringExpression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IngressStringExpression> for IngressStringExpression<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerTrafficPolicy.IngressIpToEvaluate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-ingressiptoevaluate.html)
#[must_use]
pub struct IngressIpToEvaluate(Properties_);
impl IngressIpToEvaluate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IngressIpToEvaluate(Properties_::new()) }
}
impl IngressIpToEvaluate {
    /// Sets `Attribute`. The values are constants of [`IngressIpv4Attribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<IngressIpv4Attribute>) -> Self { self.0.put("Attribute", value.into_node()); self }
}
impl IntoValue_<IngressIpToEvaluate> for IngressIpToEvaluate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerTrafficPolicy.IngressIpv4Expression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-ingressipv4expression.html)
#[must_use]
pub struct IngressIpv4Expression<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IngressIpv4Expression<Missing_<super::required::evaluate>, Missing_<super::required::operator>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IngressIpv4Expression(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IngressIpv4Expression<S0, S1, S2> {
    /// Sets `Evaluate`. Required.
    #[inline] pub fn evaluate(mut self, value: impl IntoValue_<IngressIpToEvaluate>) -> IngressIpv4Expression<Set_, S1, S2> { self.0.put("Evaluate", value.into_node()); IngressIpv4Expression(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`IngressIpOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<IngressIpOperator>) -> IngressIpv4Expression<S0, Set_, S2> { self.0.put("Operator", value.into_node()); IngressIpv4Expression(self.0, PhantomData_) }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> IngressIpv4Expression<S0, S1, Set_> { self.0.put("Values", value.into_node()); IngressIpv4Expression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IngressIpv4Expression> for IngressIpv4Expression<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerTrafficPolicy.IngressIpv6ToEvaluate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-ingressipv6toevaluate.html)
#[must_use]
pub struct IngressIpv6ToEvaluate(Properties_);
impl IngressIpv6ToEvaluate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IngressIpv6ToEvaluate(Properties_::new()) }
}
impl IngressIpv6ToEvaluate {
    /// Sets `Attribute`. The values are constants of [`IngressIpv6Attribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<IngressIpv6Attribute>) -> Self { self.0.put("Attribute", value.into_node()); self }
}
impl IntoValue_<IngressIpv6ToEvaluate> for IngressIpv6ToEvaluate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerTrafficPolicy.IngressIpv6Expression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-ingressipv6expression.html)
#[must_use]
pub struct IngressIpv6Expression<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IngressIpv6Expression<Missing_<super::required::evaluate>, Missing_<super::required::operator>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IngressIpv6Expression(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IngressIpv6Expression<S0, S1, S2> {
    /// Sets `Evaluate`. Required.
    #[inline] pub fn evaluate(mut self, value: impl IntoValue_<IngressIpv6ToEvaluate>) -> IngressIpv6Expression<Set_, S1, S2> { self.0.put("Evaluate", value.into_node()); IngressIpv6Expression(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`IngressIpOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<IngressIpOperator>) -> IngressIpv6Expression<S0, Set_, S2> { self.0.put("Operator", value.into_node()); IngressIpv6Expression(self.0, PhantomData_) }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> IngressIpv6Expression<S0, S1, Set_> { self.0.put("Values", value.into_node()); IngressIpv6Expression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IngressIpv6Expression> for IngressIpv6Expression<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerTrafficPolicy.IngressTlsProtocolToEvaluate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-ingresstlsprotocoltoevaluate.html)
#[must_use]
pub struct IngressTlsProtocolToEvaluate(Properties_);
impl IngressTlsProtocolToEvaluate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IngressTlsProtocolToEvaluate(Properties_::new()) }
}
impl IngressTlsProtocolToEvaluate {
    /// Sets `Attribute`. The values are constants of [`IngressTlsAttribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<IngressTlsAttribute>) -> Self { self.0.put("Attribute", value.into_node()); self }
}
impl IntoValue_<IngressTlsProtocolToEvaluate> for IngressTlsProtocolToEvaluate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerTrafficPolicy.IngressTlsProtocolExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-ingresstlsprotocolexpression.html)
#[must_use]
pub struct IngressTlsProtocolExpression<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IngressTlsProtocolExpression<Missing_<super::required::evaluate>, Missing_<super::required::operator>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IngressTlsProtocolExpression(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IngressTlsProtocolExpression<S0, S1, S2> {
    /// Sets `Evaluate`. Required.
    #[inline] pub fn evaluate(mut self, value: impl IntoValue_<IngressTlsProtocolToEvaluate>) -> IngressTlsProtocolExpression<Set_, S1, S2> { self.0.put("Evaluate", value.into_node()); IngressTlsProtocolExpression(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`IngressTlsProtocolOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<IngressTlsProtocolOperator>) -> IngressTlsProtocolExpression<S0, Set_, S2> { self.0.put("Operator", value.into_node()); IngressTlsProtocolExpression(self.0, PhantomData_) }
    /// Sets `Value`. Required. The values are constants of [`IngressTlsProtocolAttribute`].
    #[inline] pub fn value(mut self, value: impl IntoValue_<IngressTlsProtocolAttribute>) -> IngressTlsProtocolExpression<S0, S1, Set_> { self.0.put("Value", value.into_node()); IngressTlsProtocolExpression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IngressTlsProtocolExpression> for IngressTlsProtocolExpression<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerTrafficPolicy.IngressIsInAddressList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-ingressisinaddresslist.html)
#[must_use]
pub struct IngressIsInAddressList<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IngressIsInAddressList<Missing_<super::required::address_lists>, Missing_<super::required::attribute>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IngressIsInAddressList(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IngressIsInAddressList<S0, S1> {
    /// Sets `AddressLists`. Required. Exactly 1 item.
    #[inline] pub fn address_lists(mut self, value: impl IntoValue_<Vec<String>>) -> IngressIsInAddressList<Set_, S1> { self.0.put("AddressLists", value.into_node()); IngressIsInAddressList(self.0, PhantomData_) }
    /// Sets `Attribute`. Required. The values are constants of [`IngressAddressListEmailAttribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<IngressAddressListEmailAttribute>) -> IngressIsInAddressList<S0, Set_> { self.0.put("Attribute", value.into_node()); IngressIsInAddressList(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IngressIsInAddressList> for IngressIsInAddressList<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerTrafficPolicy.IngressBooleanToEvaluate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-ingressbooleantoevaluate.html)
#[must_use]
pub struct IngressBooleanToEvaluate(Properties_);
impl IngressBooleanToEvaluate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IngressBooleanToEvaluate(Properties_::new()) }
}
impl IngressBooleanToEvaluate {
    /// Sets `Analysis`.
    #[inline] pub fn analysis(mut self, value: impl IntoValue_<IngressAnalysis>) -> Self { self.0.put("Analysis", value.into_node()); self }
    /// Sets `IsInAddressList`.
    #[inline] pub fn is_in_address_list(mut self, value: impl IntoValue_<IngressIsInAddressList>) -> Self { self.0.put("IsInAddressList", value.into_node()); self }
}
impl IntoValue_<IngressBooleanToEvaluate> for IngressBooleanToEvaluate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerTrafficPolicy.IngressBooleanExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-ingressbooleanexpression.html)
#[must_use]
pub struct IngressBooleanExpression<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IngressBooleanExpression<Missing_<super::required::evaluate>, Missing_<super::required::operator>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IngressBooleanExpression(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IngressBooleanExpression<S0, S1> {
    /// Sets `Evaluate`. Required.
    #[inline] pub fn evaluate(mut self, value: impl IntoValue_<IngressBooleanToEvaluate>) -> IngressBooleanExpression<Set_, S1> { self.0.put("Evaluate", value.into_node()); IngressBooleanExpression(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`IngressBooleanOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<IngressBooleanOperator>) -> IngressBooleanExpression<S0, Set_> { self.0.put("Operator", value.into_node()); IngressBooleanExpression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IngressBooleanExpression> for IngressBooleanExpression<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerTrafficPolicy.PolicyCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-policycondition.html)
#[must_use]
pub struct PolicyCondition(Properties_);
impl PolicyCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PolicyCondition(Properties_::new()) }
}
impl PolicyCondition {
    /// Sets `StringExpression`.
    #[inline] pub fn string_expression(mut self, value: impl IntoValue_<IngressStringExpression>) -> Self { self.0.put("StringExpression", value.into_node()); self }
    /// Sets `IpExpression`.
    #[inline] pub fn ip_expression(mut self, value: impl IntoValue_<IngressIpv4Expression>) -> Self { self.0.put("IpExpression", value.into_node()); self }
    /// Sets `Ipv6Expression`.
    #[inline] pub fn ipv6_expression(mut self, value: impl IntoValue_<IngressIpv6Expression>) -> Self { self.0.put("Ipv6Expression", value.into_node()); self }
    /// Sets `TlsExpression`.
    #[inline] pub fn tls_expression(mut self, value: impl IntoValue_<IngressTlsProtocolExpression>) -> Self { self.0.put("TlsExpression", value.into_node()); self }
    /// Sets `BooleanExpression`.
    #[inline] pub fn boolean_expression(mut self, value: impl IntoValue_<IngressBooleanExpression>) -> Self { self.0.put("BooleanExpression", value.into_node()); self }
}
impl IntoValue_<PolicyCondition> for PolicyCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerTrafficPolicy.PolicyStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-policystatement.html)
#[must_use]
pub struct PolicyStatement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PolicyStatement<Missing_<super::required::action>, Missing_<super::required::conditions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyStatement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PolicyStatement<S0, S1> {
    /// Sets `Action`. Required. The values are constants of [`AcceptAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<AcceptAction>) -> PolicyStatement<Set_, S1> { self.0.put("Action", value.into_node()); PolicyStatement(self.0, PhantomData_) }
    /// Sets `Conditions`. Required. At least 1 item.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<PolicyCondition>>) -> PolicyStatement<S0, Set_> { self.0.put("Conditions", value.into_node()); PolicyStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PolicyStatement> for PolicyStatement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SES::MailManagerTrafficPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
#[derive(Debug)]
pub enum AcceptAction {}
impl AcceptAction {
    /// `ALLOW`
    pub const ALLOW: Value_<AcceptAction> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<AcceptAction> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceptAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerTrafficPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
#[derive(Debug)]
pub enum IngressStringEmailAttribute {}
impl IngressStringEmailAttribute {
    /// `RECIPIENT`
    pub const RECIPIENT: Value_<IngressStringEmailAttribute> = Value_::constant("RECIPIENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IngressStringEmailAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerTrafficPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
#[derive(Debug)]
pub enum IngressStringOperator {}
impl IngressStringOperator {
    /// `EQUALS`
    pub const EQUALS: Value_<IngressStringOperator> = Value_::constant("EQUALS");
    /// `NOT_EQUALS`
    pub const NOT_EQUALS: Value_<IngressStringOperator> = Value_::constant("NOT_EQUALS");
    /// `STARTS_WITH`
    pub const STARTS_WITH: Value_<IngressStringOperator> = Value_::constant("STARTS_WITH");
    /// `ENDS_WITH`
    pub const ENDS_WITH: Value_<IngressStringOperator> = Value_::constant("ENDS_WITH");
    /// `CONTAINS`
    pub const CONTAINS: Value_<IngressStringOperator> = Value_::constant("CONTAINS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IngressStringOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerTrafficPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
#[derive(Debug)]
pub enum IngressIpv4Attribute {}
impl IngressIpv4Attribute {
    /// `SENDER_IP`
    pub const SENDER_IP: Value_<IngressIpv4Attribute> = Value_::constant("SENDER_IP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IngressIpv4Attribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerTrafficPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
#[derive(Debug)]
pub enum IngressIpOperator {}
impl IngressIpOperator {
    /// `CIDR_MATCHES`
    pub const CIDR_MATCHES: Value_<IngressIpOperator> = Value_::constant("CIDR_MATCHES");
    /// `NOT_CIDR_MATCHES`
    pub const NOT_CIDR_MATCHES: Value_<IngressIpOperator> = Value_::constant("NOT_CIDR_MATCHES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IngressIpOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerTrafficPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
#[derive(Debug)]
pub enum IngressIpv6Attribute {}
impl IngressIpv6Attribute {
    /// `SENDER_IPV6`
    pub const SENDER_IPV6: Value_<IngressIpv6Attribute> = Value_::constant("SENDER_IPV6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IngressIpv6Attribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerTrafficPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
#[derive(Debug)]
pub enum IngressTlsAttribute {}
impl IngressTlsAttribute {
    /// `TLS_PROTOCOL`
    pub const TLS_PROTOCOL: Value_<IngressTlsAttribute> = Value_::constant("TLS_PROTOCOL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IngressTlsAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerTrafficPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
#[derive(Debug)]
pub enum IngressTlsProtocolOperator {}
impl IngressTlsProtocolOperator {
    /// `MINIMUM_TLS_VERSION`
    pub const MINIMUM_TLS_VERSION: Value_<IngressTlsProtocolOperator> = Value_::constant("MINIMUM_TLS_VERSION");
    /// `IS`
    pub const IS: Value_<IngressTlsProtocolOperator> = Value_::constant("IS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IngressTlsProtocolOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerTrafficPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
#[derive(Debug)]
pub enum IngressTlsProtocolAttribute {}
impl IngressTlsProtocolAttribute {
    /// `TLS1_2`
    pub const TLS1_2: Value_<IngressTlsProtocolAttribute> = Value_::constant("TLS1_2");
    /// `TLS1_3`
    pub const TLS1_3: Value_<IngressTlsProtocolAttribute> = Value_::constant("TLS1_3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IngressTlsProtocolAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerTrafficPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
#[derive(Debug)]
pub enum IngressAddressListEmailAttribute {}
impl IngressAddressListEmailAttribute {
    /// `RECIPIENT`
    pub const RECIPIENT: Value_<IngressAddressListEmailAttribute> = Value_::constant("RECIPIENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IngressAddressListEmailAttribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerTrafficPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
#[derive(Debug)]
pub enum IngressBooleanOperator {}
impl IngressBooleanOperator {
    /// `IS_TRUE`
    pub const IS_TRUE: Value_<IngressBooleanOperator> = Value_::constant("IS_TRUE");
    /// `IS_FALSE`
    pub const IS_FALSE: Value_<IngressBooleanOperator> = Value_::constant("IS_FALSE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IngressBooleanOperator> { Value_::from_node(value.into_node()) }
}
