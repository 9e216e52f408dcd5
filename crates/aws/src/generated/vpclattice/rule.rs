// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice::Rule`

use stanchion_template::generated::*;

/// `AWS::VpcLattice::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-rule.html)
#[must_use]
pub struct Rule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Rule<Missing_<super::required::action>, Missing_<super::required::r#match>, Missing_<super::required::priority>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Rule<S0, S1, S2> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> Rule<Set_, S1, S2> { self.0.put("Action", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `ListenerIdentifier`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn listener_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ListenerIdentifier", value.into_node()); self }
    /// Sets `Match`. Required.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<Match>) -> Rule<S0, Set_, S2> { self.0.put("Match", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `Name`. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Priority`. Required. 1 to 2000.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Rule<S0, S1, Set_> { self.0.put("Priority", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `ServiceIdentifier`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn service_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceIdentifier", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Rule> for Rule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Rule<S0, S1, S2> {
    const TYPE: &'static str = "AWS::VpcLattice::Rule";
    type Handle = RuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Rule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RuleRef(Id_);
impl From<Id_> for RuleRef { #[inline] fn from(id: Id_) -> Self { RuleRef(id) } }
impl AsRef<Id_> for RuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RuleRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::VpcLattice::Rule.FixedResponse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-fixedresponse.html)
#[must_use]
pub struct FixedResponse<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FixedResponse<Missing_<super::required::status_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FixedResponse(Properties_::new(), PhantomData_) }
}
impl<S0> FixedResponse<S0> {
    /// Sets `StatusCode`. Required. 100 to 599.
    #[inline] pub fn status_code(mut self, value: impl IntoValue_<i64>) -> FixedResponse<Set_> { self.0.put("StatusCode", value.into_node()); FixedResponse(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FixedResponse> for FixedResponse<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::Rule.WeightedTargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-weightedtargetgroup.html)
#[must_use]
pub struct WeightedTargetGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WeightedTargetGroup<Missing_<super::required::target_group_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WeightedTargetGroup(Properties_::new(), PhantomData_) }
}
impl<S0> WeightedTargetGroup<S0> {
    /// Sets `TargetGroupIdentifier`. Required. 20 to 2048 characters.
    #[inline] pub fn target_group_identifier(mut self, value: impl IntoValue_<String>) -> WeightedTargetGroup<Set_> { self.0.put("TargetGroupIdentifier", value.into_node()); WeightedTargetGroup(self.0, PhantomData_) }
    /// Sets `Weight`. 0 to 999.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WeightedTargetGroup> for WeightedTargetGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::Rule.Forward`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-forward.html)
#[must_use]
pub struct Forward<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Forward<Missing_<super::required::target_groups>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Forward(Properties_::new(), PhantomData_) }
}
impl<S0> Forward<S0> {
    /// Sets `TargetGroups`. Required. 1 to 10 items.
    #[inline] pub fn target_groups(mut self, value: impl IntoValue_<Vec<WeightedTargetGroup>>) -> Forward<Set_> { self.0.put("TargetGroups", value.into_node()); Forward(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Forward> for Forward<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::Rule.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-action.html)
#[must_use]
pub struct Action(Properties_);
impl Action {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Action(Properties_::new()) }
}
impl Action {
    /// Sets `FixedResponse`.
    #[inline] pub fn fixed_response(mut self, value: impl IntoValue_<FixedResponse>) -> Self { self.0.put("FixedResponse", value.into_node()); self }
    /// Sets `Forward`.
    #[inline] pub fn forward(mut self, value: impl IntoValue_<Forward>) -> Self { self.0.put("Forward", value.into_node()); self }
}
impl IntoValue_<Action> for Action { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::Rule.HeaderMatchType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-headermatchtype.html)
#[must_use]
pub struct HeaderMatchType(Properties_);
impl HeaderMatchType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HeaderMatchType(Properties_::new()) }
}
impl HeaderMatchType {
    /// Sets `Contains`. 1 to 128 characters.
    #[inline] pub fn contains(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Contains", value.into_node()); self }
    /// Sets `Exact`. 1 to 128 characters.
    #[inline] pub fn exact(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Exact", value.into_node()); self }
    /// Sets `Prefix`. 1 to 128 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl IntoValue_<HeaderMatchType> for HeaderMatchType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::Rule.HeaderMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-headermatch.html)
#[must_use]
pub struct HeaderMatch<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HeaderMatch<Missing_<super::required::r#match>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HeaderMatch(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HeaderMatch<S0, S1> {
    /// Sets `CaseSensitive`.
    #[inline] pub fn case_sensitive(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CaseSensitive", value.into_node()); self }
    /// Sets `Match`. Required.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<HeaderMatchType>) -> HeaderMatch<Set_, S1> { self.0.put("Match", value.into_node()); HeaderMatch(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 40 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> HeaderMatch<S0, Set_> { self.0.put("Name", value.into_node()); HeaderMatch(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HeaderMatch> for HeaderMatch<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::Rule.PathMatchType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-pathmatchtype.html)
#[must_use]
pub struct PathMatchType(Properties_);
impl PathMatchType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PathMatchType(Properties_::new()) }
}
impl PathMatchType {
    /// Sets `Exact`. 1 to 128 characters.
    #[inline] pub fn exact(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Exact", value.into_node()); self }
    /// Sets `Prefix`. 1 to 128 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl IntoValue_<PathMatchType> for PathMatchType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::Rule.PathMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-pathmatch.html)
#[must_use]
pub struct PathMatch<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PathMatch<Missing_<super::required::r#match>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PathMatch(Properties_::new(), PhantomData_) }
}
impl<S0> PathMatch<S0> {
    /// Sets `CaseSensitive`.
    #[inline] pub fn case_sensitive(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CaseSensitive", value.into_node()); self }
    /// Sets `Match`. Required.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<PathMatchType>) -> PathMatch<Set_> { self.0.put("Match", value.into_node()); PathMatch(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PathMatch> for PathMatch<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::Rule.HttpMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-httpmatch.html)
#[must_use]
pub struct HttpMatch(Properties_);
impl HttpMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpMatch(Properties_::new()) }
}
impl HttpMatch {
    /// Sets `HeaderMatches`. At most 5 items.
    #[inline] pub fn header_matches(mut self, value: impl IntoValue_<Vec<HeaderMatch>>) -> Self { self.0.put("HeaderMatches", value.into_node()); self }
    /// Sets `Method`. The values are constants of [`Method`].
    #[inline] pub fn method(mut self, value: impl IntoValue_<Method>) -> Self { self.0.put("Method", value.into_node()); self }
    /// Sets `PathMatch`.
    #[inline] pub fn path_match(mut self, value: impl IntoValue_<PathMatch>) -> Self { self.0.put("PathMatch", value.into_node()); self }
}
impl IntoValue_<HttpMatch> for HttpMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::Rule.Match`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-match.html)
#[must_use]
pub struct Match<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Match<Missing_<super::required::http_match>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Match(Properties_::new(), PhantomData_) }
}
impl<S0> Match<S0> {
    /// Sets `HttpMatch`. Required.
    #[inline] pub fn http_match(mut self, value: impl IntoValue_<HttpMatch>) -> Match<Set_> { self.0.put("HttpMatch", value.into_node()); Match(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Match> for Match<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::VpcLattice::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-rule.html)
#[derive(Debug)]
pub enum Method {}
impl Method {
    /// `CONNECT`
    pub const CONNECT: Value_<Method> = Value_::constant("CONNECT");
    /// `DELETE`
    pub const DELETE: Value_<Method> = Value_::constant("DELETE");
    /// `GET`
    pub const GET: Value_<Method> = Value_::constant("GET");
    /// `HEAD`
    pub const HEAD: Value_<Method> = Value_::constant("HEAD");
    /// `OPTIONS`
    pub const OPTIONS: Value_<Method> = Value_::constant("OPTIONS");
    /// `POST`
    pub const POST: Value_<Method> = Value_::constant("POST");
    /// `PUT`
    pub const PUT: Value_<Method> = Value_::constant("PUT");
    /// `TRACE`
    pub const TRACE: Value_<Method> = Value_::constant("TRACE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Method> { Value_::from_node(value.into_node()) }
}
