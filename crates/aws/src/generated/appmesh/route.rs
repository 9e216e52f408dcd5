// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppMesh::Route`

use stanchion_template::generated::*;

/// `AWS::AppMesh::Route`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-route.html)
#[must_use]
pub struct Route<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Route<Missing_<super::required::mesh_name>, Missing_<super::required::spec>, Missing_<super::required::virtual_router_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Route(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Route<S0, S1, S2> {
    /// Sets `MeshName`. Required. An update replaces the resource.
    #[inline] pub fn mesh_name(mut self, value: impl IntoValue_<String>) -> Route<Set_, S1, S2> { self.0.put("MeshName", value.into_node()); Route(self.0, PhantomData_) }
    /// Sets `MeshOwner`. An update replaces the resource.
    #[inline] pub fn mesh_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MeshOwner", value.into_node()); self }
    /// Sets `RouteName`. An update replaces the resource.
    #[inline] pub fn route_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RouteName", value.into_node()); self }
    /// Sets `Spec`. Required.
    #[inline] pub fn spec(mut self, value: impl IntoValue_<RouteSpec>) -> Route<S0, Set_, S2> { self.0.put("Spec", value.into_node()); Route(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VirtualRouterName`. Required. An update replaces the resource.
    #[inline] pub fn virtual_router_name(mut self, value: impl IntoValue_<String>) -> Route<S0, S1, Set_> { self.0.put("VirtualRouterName", value.into_node()); Route(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Route> for Route<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Route<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppMesh::Route";
    type Handle = RouteRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Route`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouteRef(Id_);
impl From<Id_> for RouteRef { #[inline] fn from(id: Id_) -> Self { RouteRef(id) } }
impl AsRef<Id_> for RouteRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouteRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `MeshName`
    #[inline] pub fn mesh_name(&self) -> Value_<String> { self.0.attribute("MeshName") }
    /// `Fn::GetAtt` `MeshOwner`
    #[inline] pub fn mesh_owner(&self) -> Value_<String> { self.0.attribute("MeshOwner") }
    /// `Fn::GetAtt` `ResourceOwner`
    #[inline] pub fn resource_owner(&self) -> Value_<String> { self.0.attribute("ResourceOwner") }
    /// `Fn::GetAtt` `RouteName`
    #[inline] pub fn route_name(&self) -> Value_<String> { self.0.attribute("RouteName") }
    /// `Fn::GetAtt` `Uid`
    #[inline] pub fn uid(&self) -> Value_<String> { self.0.attribute("Uid") }
    /// `Fn::GetAtt` `VirtualRouterName`
    #[inline] pub fn virtual_router_name(&self) -> Value_<String> { self.0.attribute("VirtualRouterName") }
}
/// `AWS::AppMesh::Route.WeightedTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-weightedtarget.html)
#[must_use]
pub struct WeightedTarget<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WeightedTarget<Missing_<super::required::virtual_node>, Missing_<super::required::weight>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WeightedTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WeightedTarget<S0, S1> {
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `VirtualNode`. Required.
    #[inline] pub fn virtual_node(mut self, value: impl IntoValue_<String>) -> WeightedTarget<Set_, S1> { self.0.put("VirtualNode", value.into_node()); WeightedTarget(self.0, PhantomData_) }
    /// Sets `Weight`. Required.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> WeightedTarget<S0, Set_> { self.0.put("Weight", value.into_node()); WeightedTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WeightedTarget> for WeightedTarget<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.GrpcRouteAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpcrouteaction.html)
#[must_use]
pub struct GrpcRouteAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GrpcRouteAction<Missing_<super::required::weighted_targets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GrpcRouteAction(Properties_::new(), PhantomData_) }
}
impl<S0> GrpcRouteAction<S0> {
    /// Sets `WeightedTargets`. Required.
    #[inline] pub fn weighted_targets(mut self, value: impl IntoValue_<Vec<WeightedTarget>>) -> GrpcRouteAction<Set_> { self.0.put("WeightedTargets", value.into_node()); GrpcRouteAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GrpcRouteAction> for GrpcRouteAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.MatchRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-matchrange.html)
#[must_use]
pub struct MatchRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MatchRange<Missing_<super::required::end>, Missing_<super::required::start>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MatchRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MatchRange<S0, S1> {
    /// Sets `End`. Required.
    #[inline] pub fn end(mut self, value: impl IntoValue_<i64>) -> MatchRange<Set_, S1> { self.0.put("End", value.into_node()); MatchRange(self.0, PhantomData_) }
    /// Sets `Start`. Required.
    #[inline] pub fn start(mut self, value: impl IntoValue_<i64>) -> MatchRange<S0, Set_> { self.0.put("Start", value.into_node()); MatchRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MatchRange> for MatchRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.GrpcRouteMetadataMatchMethod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpcroutemetadatamatchmethod.html)
#[must_use]
pub struct GrpcRouteMetadataMatchMethod(Properties_);
impl GrpcRouteMetadataMatchMethod {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GrpcRouteMetadataMatchMethod(Properties_::new()) }
}
impl GrpcRouteMetadataMatchMethod {
    /// Sets `Exact`.
    #[inline] pub fn exact(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Exact", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `Range`.
    #[inline] pub fn range(mut self, value: impl IntoValue_<MatchRange>) -> Self { self.0.put("Range", value.into_node()); self }
    /// Sets `Regex`.
    #[inline] pub fn regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Regex", value.into_node()); self }
    /// Sets `Suffix`.
    #[inline] pub fn suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Suffix", value.into_node()); self }
}
impl IntoValue_<GrpcRouteMetadataMatchMethod> for GrpcRouteMetadataMatchMethod { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.GrpcRouteMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpcroutemetadata.html)
#[must_use]
pub struct GrpcRouteMetadata<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GrpcRouteMetadata<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GrpcRouteMetadata(Properties_::new(), PhantomData_) }
}
impl<S0> GrpcRouteMetadata<S0> {
    /// Sets `Invert`.
    #[inline] pub fn invert(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Invert", value.into_node()); self }
    /// Sets `Match`.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<GrpcRouteMetadataMatchMethod>) -> Self { self.0.put("Match", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GrpcRouteMetadata<Set_> { self.0.put("Name", value.into_node()); GrpcRouteMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GrpcRouteMetadata> for GrpcRouteMetadata<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.GrpcRouteMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpcroutematch.html)
#[must_use]
pub struct GrpcRouteMatch(Properties_);
impl GrpcRouteMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GrpcRouteMatch(Properties_::new()) }
}
impl GrpcRouteMatch {
    /// Sets `Metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<Vec<GrpcRouteMetadata>>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `MethodName`.
    #[inline] pub fn method_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MethodName", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `ServiceName`.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceName", value.into_node()); self }
}
impl IntoValue_<GrpcRouteMatch> for GrpcRouteMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.Duration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-duration.html)
#[must_use]
pub struct Duration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Duration<Missing_<super::required::unit>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Duration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Duration<S0, S1> {
    /// Sets `Unit`. Required.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Duration<Set_, S1> { self.0.put("Unit", value.into_node()); Duration(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Duration<S0, Set_> { self.0.put("Value", value.into_node()); Duration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Duration> for Duration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.GrpcRetryPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpcretrypolicy.html)
#[must_use]
pub struct GrpcRetryPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GrpcRetryPolicy<Missing_<super::required::max_retries>, Missing_<super::required::per_retry_timeout>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GrpcRetryPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GrpcRetryPolicy<S0, S1> {
    /// Sets `GrpcRetryEvents`.
    #[inline] pub fn grpc_retry_events(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("GrpcRetryEvents", value.into_node()); self }
    /// Sets `HttpRetryEvents`.
    #[inline] pub fn http_retry_events(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("HttpRetryEvents", value.into_node()); self }
    /// Sets `MaxRetries`. Required.
    #[inline] pub fn max_retries(mut self, value: impl IntoValue_<i64>) -> GrpcRetryPolicy<Set_, S1> { self.0.put("MaxRetries", value.into_node()); GrpcRetryPolicy(self.0, PhantomData_) }
    /// Sets `PerRetryTimeout`. Required.
    #[inline] pub fn per_retry_timeout(mut self, value: impl IntoValue_<Duration>) -> GrpcRetryPolicy<S0, Set_> { self.0.put("PerRetryTimeout", value.into_node()); GrpcRetryPolicy(self.0, PhantomData_) }
    /// Sets `TcpRetryEvents`.
    #[inline] pub fn tcp_retry_events(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TcpRetryEvents", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GrpcRetryPolicy> for GrpcRetryPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.GrpcTimeout`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpctimeout.html)
#[must_use]
pub struct GrpcTimeout(Properties_);
impl GrpcTimeout {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GrpcTimeout(Properties_::new()) }
}
impl GrpcTimeout {
    /// Sets `Idle`.
    #[inline] pub fn idle(mut self, value: impl IntoValue_<Duration>) -> Self { self.0.put("Idle", value.into_node()); self }
    /// Sets `PerRequest`.
    #[inline] pub fn per_request(mut self, value: impl IntoValue_<Duration>) -> Self { self.0.put("PerRequest", value.into_node()); self }
}
impl IntoValue_<GrpcTimeout> for GrpcTimeout { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.GrpcRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-grpcroute.html)
#[must_use]
pub struct GrpcRoute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GrpcRoute<Missing_<super::required::action>, Missing_<super::required::r#match>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GrpcRoute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GrpcRoute<S0, S1> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<GrpcRouteAction>) -> GrpcRoute<Set_, S1> { self.0.put("Action", value.into_node()); GrpcRoute(self.0, PhantomData_) }
    /// Sets `Match`. Required.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<GrpcRouteMatch>) -> GrpcRoute<S0, Set_> { self.0.put("Match", value.into_node()); GrpcRoute(self.0, PhantomData_) }
    /// Sets `RetryPolicy`.
    #[inline] pub fn retry_policy(mut self, value: impl IntoValue_<GrpcRetryPolicy>) -> Self { self.0.put("RetryPolicy", value.into_node()); self }
    /// Sets `Timeout`.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<GrpcTimeout>) -> Self { self.0.put("Timeout", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GrpcRoute> for GrpcRoute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.HttpRouteAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httprouteaction.html)
#[must_use]
pub struct HttpRouteAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HttpRouteAction<Missing_<super::required::weighted_targets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpRouteAction(Properties_::new(), PhantomData_) }
}
impl<S0> HttpRouteAction<S0> {
    /// Sets `WeightedTargets`. Required.
    #[inline] pub fn weighted_targets(mut self, value: impl IntoValue_<Vec<WeightedTarget>>) -> HttpRouteAction<Set_> { self.0.put("WeightedTargets", value.into_node()); HttpRouteAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HttpRouteAction> for HttpRouteAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.HeaderMatchMethod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-headermatchmethod.html)
#[must_use]
pub struct HeaderMatchMethod(Properties_);
impl HeaderMatchMethod {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HeaderMatchMethod(Properties_::new()) }
}
impl HeaderMatchMethod {
    /// Sets `Exact`.
    #[inline] pub fn exact(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Exact", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `Range`.
    #[inline] pub fn range(mut self, value: impl IntoValue_<MatchRange>) -> Self { self.0.put("Range", value.into_node()); self }
    /// Sets `Regex`.
    #[inline] pub fn regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Regex", value.into_node()); self }
    /// Sets `Suffix`.
    #[inline] pub fn suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Suffix", value.into_node()); self }
}
impl IntoValue_<HeaderMatchMethod> for HeaderMatchMethod { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.HttpRouteHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httprouteheader.html)
#[must_use]
pub struct HttpRouteHeader<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HttpRouteHeader<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpRouteHeader(Properties_::new(), PhantomData_) }
}
impl<S0> HttpRouteHeader<S0> {
    /// Sets `Invert`.
    #[inline] pub fn invert(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Invert", value.into_node()); self }
    /// Sets `Match`.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<HeaderMatchMethod>) -> Self { self.0.put("Match", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> HttpRouteHeader<Set_> { self.0.put("Name", value.into_node()); HttpRouteHeader(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HttpRouteHeader> for HttpRouteHeader<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.HttpPathMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httppathmatch.html)
#[must_use]
pub struct HttpPathMatch(Properties_);
impl HttpPathMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpPathMatch(Properties_::new()) }
}
impl HttpPathMatch {
    /// Sets `Exact`.
    #[inline] pub fn exact(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Exact", value.into_node()); self }
    /// Sets `Regex`.
    #[inline] pub fn regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Regex", value.into_node()); self }
}
impl IntoValue_<HttpPathMatch> for HttpPathMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.HttpQueryParameterMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httpqueryparametermatch.html)
#[must_use]
pub struct HttpQueryParameterMatch(Properties_);
impl HttpQueryParameterMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpQueryParameterMatch(Properties_::new()) }
}
impl HttpQueryParameterMatch {
    /// Sets `Exact`.
    #[inline] pub fn exact(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Exact", value.into_node()); self }
}
impl IntoValue_<HttpQueryParameterMatch> for HttpQueryParameterMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.QueryParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-queryparameter.html)
#[must_use]
pub struct QueryParameter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QueryParameter<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueryParameter(Properties_::new(), PhantomData_) }
}
impl<S0> QueryParameter<S0> {
    /// Sets `Match`.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<HttpQueryParameterMatch>) -> Self { self.0.put("Match", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> QueryParameter<Set_> { self.0.put("Name", value.into_node()); QueryParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<QueryParameter> for QueryParameter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.HttpRouteMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httproutematch.html)
#[must_use]
pub struct HttpRouteMatch(Properties_);
impl HttpRouteMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpRouteMatch(Properties_::new()) }
}
impl HttpRouteMatch {
    /// Sets `Headers`.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<Vec<HttpRouteHeader>>) -> Self { self.0.put("Headers", value.into_node()); self }
    /// Sets `Method`.
    #[inline] pub fn method(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Method", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<HttpPathMatch>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `QueryParameters`.
    #[inline] pub fn query_parameters(mut self, value: impl IntoValue_<Vec<QueryParameter>>) -> Self { self.0.put("QueryParameters", value.into_node()); self }
    /// Sets `Scheme`.
    #[inline] pub fn scheme(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scheme", value.into_node()); self }
}
impl IntoValue_<HttpRouteMatch> for HttpRouteMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.HttpRetryPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httpretrypolicy.html)
#[must_use]
pub struct HttpRetryPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HttpRetryPolicy<Missing_<super::required::max_retries>, Missing_<super::required::per_retry_timeout>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpRetryPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HttpRetryPolicy<S0, S1> {
    /// Sets `HttpRetryEvents`.
    #[inline] pub fn http_retry_events(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("HttpRetryEvents", value.into_node()); self }
    /// Sets `MaxRetries`. Required.
    #[inline] pub fn max_retries(mut self, value: impl IntoValue_<i64>) -> HttpRetryPolicy<Set_, S1> { self.0.put("MaxRetries", value.into_node()); HttpRetryPolicy(self.0, PhantomData_) }
    /// Sets `PerRetryTimeout`. Required.
    #[inline] pub fn per_retry_timeout(mut self, value: impl IntoValue_<Duration>) -> HttpRetryPolicy<S0, Set_> { self.0.put("PerRetryTimeout", value.into_node()); HttpRetryPolicy(self.0, PhantomData_) }
    /// Sets `TcpRetryEvents`.
    #[inline] pub fn tcp_retry_events(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TcpRetryEvents", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HttpRetryPolicy> for HttpRetryPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.HttpTimeout`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httptimeout.html)
#[must_use]
pub struct HttpTimeout(Properties_);
impl HttpTimeout {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpTimeout(Properties_::new()) }
}
impl HttpTimeout {
    /// Sets `Idle`.
    #[inline] pub fn idle(mut self, value: impl IntoValue_<Duration>) -> Self { self.0.put("Idle", value.into_node()); self }
    /// Sets `PerRequest`.
    #[inline] pub fn per_request(mut self, value: impl IntoValue_<Duration>) -> Self { self.0.put("PerRequest", value.into_node()); self }
}
impl IntoValue_<HttpTimeout> for HttpTimeout { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.HttpRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-httproute.html)
#[must_use]
pub struct HttpRoute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HttpRoute<Missing_<super::required::action>, Missing_<super::required::r#match>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpRoute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HttpRoute<S0, S1> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<HttpRouteAction>) -> HttpRoute<Set_, S1> { self.0.put("Action", value.into_node()); HttpRoute(self.0, PhantomData_) }
    /// Sets `Match`. Required.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<HttpRouteMatch>) -> HttpRoute<S0, Set_> { self.0.put("Match", value.into_node()); HttpRoute(self.0, PhantomData_) }
    /// Sets `RetryPolicy`.
    #[inline] pub fn retry_policy(mut self, value: impl IntoValue_<HttpRetryPolicy>) -> Self { self.0.put("RetryPolicy", value.into_node()); self }
    /// Sets `Timeout`.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<HttpTimeout>) -> Self { self.0.put("Timeout", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HttpRoute> for HttpRoute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.TcpRouteAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-tcprouteaction.html)
#[must_use]
pub struct TcpRouteAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TcpRouteAction<Missing_<super::required::weighted_targets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TcpRouteAction(Properties_::new(), PhantomData_) }
}
impl<S0> TcpRouteAction<S0> {
    /// Sets `WeightedTargets`. Required.
    #[inline] pub fn weighted_targets(mut self, value: impl IntoValue_<Vec<WeightedTarget>>) -> TcpRouteAction<Set_> { self.0.put("WeightedTargets", value.into_node()); TcpRouteAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TcpRouteAction> for TcpRouteAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.TcpRouteMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-tcproutematch.html)
#[must_use]
pub struct TcpRouteMatch(Properties_);
impl TcpRouteMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TcpRouteMatch(Properties_::new()) }
}
impl TcpRouteMatch {
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
}
impl IntoValue_<TcpRouteMatch> for TcpRouteMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.TcpTimeout`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-tcptimeout.html)
#[must_use]
pub struct TcpTimeout(Properties_);
impl TcpTimeout {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TcpTimeout(Properties_::new()) }
}
impl TcpTimeout {
    /// Sets `Idle`.
    #[inline] pub fn idle(mut self, value: impl IntoValue_<Duration>) -> Self { self.0.put("Idle", value.into_node()); self }
}
impl IntoValue_<TcpTimeout> for TcpTimeout { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.TcpRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-tcproute.html)
#[must_use]
pub struct TcpRoute<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TcpRoute<Missing_<super::required::action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TcpRoute(Properties_::new(), PhantomData_) }
}
impl<S0> TcpRoute<S0> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<TcpRouteAction>) -> TcpRoute<Set_> { self.0.put("Action", value.into_node()); TcpRoute(self.0, PhantomData_) }
    /// Sets `Match`.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<TcpRouteMatch>) -> Self { self.0.put("Match", value.into_node()); self }
    /// Sets `Timeout`.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<TcpTimeout>) -> Self { self.0.put("Timeout", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TcpRoute> for TcpRoute<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Route.RouteSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-route-routespec.html)
#[must_use]
pub struct RouteSpec(Properties_);
impl RouteSpec {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RouteSpec(Properties_::new()) }
}
impl RouteSpec {
    /// Sets `GrpcRoute`.
    #[inline] pub fn grpc_route(mut self, value: impl IntoValue_<GrpcRoute>) -> Self { self.0.put("GrpcRoute", value.into_node()); self }
    /// Sets `Http2Route`.
    #[inline] pub fn http2_route(mut self, value: impl IntoValue_<HttpRoute>) -> Self { self.0.put("Http2Route", value.into_node()); self }
    /// Sets `HttpRoute`.
    #[inline] pub fn http_route(mut self, value: impl IntoValue_<HttpRoute>) -> Self { self.0.put("HttpRoute", value.into_node()); self }
    /// Sets `Priority`.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `TcpRoute`.
    #[inline] pub fn tcp_route(mut self, value: impl IntoValue_<TcpRoute>) -> Self { self.0.put("TcpRoute", value.into_node()); self }
}
impl IntoValue_<RouteSpec> for RouteSpec { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
