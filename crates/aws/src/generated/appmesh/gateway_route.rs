// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppMesh::GatewayRoute`

use stanchion_template::generated::*;

/// `AWS::AppMesh::GatewayRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-gatewayroute.html)
#[must_use]
pub struct GatewayRoute<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GatewayRoute<Missing_<super::required::mesh_name>, Missing_<super::required::spec>, Missing_<super::required::virtual_gateway_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayRoute(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GatewayRoute<S0, S1, S2> {
    /// Sets `GatewayRouteName`. An update replaces the resource.
    #[inline] pub fn gateway_route_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GatewayRouteName", value.into_node()); self }
    /// Sets `MeshName`. Required. An update replaces the resource.
    #[inline] pub fn mesh_name(mut self, value: impl IntoValue_<String>) -> GatewayRoute<Set_, S1, S2> { self.0.put("MeshName", value.into_node()); GatewayRoute(self.0, PhantomData_) }
    /// Sets `MeshOwner`. An update replaces the resource.
    #[inline] pub fn mesh_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MeshOwner", value.into_node()); self }
    /// Sets `Spec`. Required.
    #[inline] pub fn spec(mut self, value: impl IntoValue_<GatewayRouteSpec>) -> GatewayRoute<S0, Set_, S2> { self.0.put("Spec", value.into_node()); GatewayRoute(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VirtualGatewayName`. Required. An update replaces the resource.
    #[inline] pub fn virtual_gateway_name(mut self, value: impl IntoValue_<String>) -> GatewayRoute<S0, S1, Set_> { self.0.put("VirtualGatewayName", value.into_node()); GatewayRoute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GatewayRoute> for GatewayRoute<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for GatewayRoute<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppMesh::GatewayRoute";
    type Handle = GatewayRouteRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GatewayRoute`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GatewayRouteRef(Id_);
impl From<Id_> for GatewayRouteRef { #[inline] fn from(id: Id_) -> Self { GatewayRouteRef(id) } }
impl AsRef<Id_> for GatewayRouteRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GatewayRouteRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `GatewayRouteName`
    #[inline] pub fn gateway_route_name(&self) -> Value_<String> { self.0.attribute("GatewayRouteName") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `MeshName`
    #[inline] pub fn mesh_name(&self) -> Value_<String> { self.0.attribute("MeshName") }
    /// `Fn::GetAtt` `MeshOwner`
    #[inline] pub fn mesh_owner(&self) -> Value_<String> { self.0.attribute("MeshOwner") }
    /// `Fn::GetAtt` `ResourceOwner`
    #[inline] pub fn resource_owner(&self) -> Value_<String> { self.0.attribute("ResourceOwner") }
    /// `Fn::GetAtt` `Uid`
    #[inline] pub fn uid(&self) -> Value_<String> { self.0.attribute("Uid") }
    /// `Fn::GetAtt` `VirtualGatewayName`
    #[inline] pub fn virtual_gateway_name(&self) -> Value_<String> { self.0.attribute("VirtualGatewayName") }
}
/// `AWS::AppMesh::GatewayRoute.GatewayRouteHostnameRewrite`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayroutehostnamerewrite.html)
#[must_use]
pub struct GatewayRouteHostnameRewrite(Properties_);
impl GatewayRouteHostnameRewrite {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GatewayRouteHostnameRewrite(Properties_::new()) }
}
impl GatewayRouteHostnameRewrite {
    /// Sets `DefaultTargetHostname`.
    #[inline] pub fn default_target_hostname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultTargetHostname", value.into_node()); self }
}
impl IntoValue_<GatewayRouteHostnameRewrite> for GatewayRouteHostnameRewrite { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.GrpcGatewayRouteRewrite`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-grpcgatewayrouterewrite.html)
#[must_use]
pub struct GrpcGatewayRouteRewrite(Properties_);
impl GrpcGatewayRouteRewrite {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GrpcGatewayRouteRewrite(Properties_::new()) }
}
impl GrpcGatewayRouteRewrite {
    /// Sets `Hostname`.
    #[inline] pub fn hostname(mut self, value: impl IntoValue_<GatewayRouteHostnameRewrite>) -> Self { self.0.put("Hostname", value.into_node()); self }
}
impl IntoValue_<GrpcGatewayRouteRewrite> for GrpcGatewayRouteRewrite { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.GatewayRouteVirtualService`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayroutevirtualservice.html)
#[must_use]
pub struct GatewayRouteVirtualService<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GatewayRouteVirtualService<Missing_<super::required::virtual_service_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayRouteVirtualService(Properties_::new(), PhantomData_) }
}
impl<S0> GatewayRouteVirtualService<S0> {
    /// Sets `VirtualServiceName`. Required.
    #[inline] pub fn virtual_service_name(mut self, value: impl IntoValue_<String>) -> GatewayRouteVirtualService<Set_> { self.0.put("VirtualServiceName", value.into_node()); GatewayRouteVirtualService(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GatewayRouteVirtualService> for GatewayRouteVirtualService<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.GatewayRouteTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayroutetarget.html)
#[must_use]
pub struct GatewayRouteTarget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GatewayRouteTarget<Missing_<super::required::virtual_service>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayRouteTarget(Properties_::new(), PhantomData_) }
}
impl<S0> GatewayRouteTarget<S0> {
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `VirtualService`. Required.
    #[inline] pub fn virtual_service(mut self, value: impl IntoValue_<GatewayRouteVirtualService>) -> GatewayRouteTarget<Set_> { self.0.put("VirtualService", value.into_node()); GatewayRouteTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GatewayRouteTarget> for GatewayRouteTarget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.GrpcGatewayRouteAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-grpcgatewayrouteaction.html)
#[must_use]
pub struct GrpcGatewayRouteAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GrpcGatewayRouteAction<Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GrpcGatewayRouteAction(Properties_::new(), PhantomData_) }
}
impl<S0> GrpcGatewayRouteAction<S0> {
    /// Sets `Rewrite`.
    #[inline] pub fn rewrite(mut self, value: impl IntoValue_<GrpcGatewayRouteRewrite>) -> Self { self.0.put("Rewrite", value.into_node()); self }
    /// Sets `Target`. Required.
    #[inline] pub fn target(mut self, value: impl IntoValue_<GatewayRouteTarget>) -> GrpcGatewayRouteAction<Set_> { self.0.put("Target", value.into_node()); GrpcGatewayRouteAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GrpcGatewayRouteAction> for GrpcGatewayRouteAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.GatewayRouteHostnameMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayroutehostnamematch.html)
#[must_use]
pub struct GatewayRouteHostnameMatch(Properties_);
impl GatewayRouteHostnameMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GatewayRouteHostnameMatch(Properties_::new()) }
}
impl GatewayRouteHostnameMatch {
    /// Sets `Exact`.
    #[inline] pub fn exact(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Exact", value.into_node()); self }
    /// Sets `Suffix`.
    #[inline] pub fn suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Suffix", value.into_node()); self }
}
impl IntoValue_<GatewayRouteHostnameMatch> for GatewayRouteHostnameMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.GatewayRouteRangeMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayrouterangematch.html)
#[must_use]
pub struct GatewayRouteRangeMatch<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GatewayRouteRangeMatch<Missing_<super::required::end>, Missing_<super::required::start>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayRouteRangeMatch(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GatewayRouteRangeMatch<S0, S1> {
    /// Sets `End`. Required.
    #[inline] pub fn end(mut self, value: impl IntoValue_<i64>) -> GatewayRouteRangeMatch<Set_, S1> { self.0.put("End", value.into_node()); GatewayRouteRangeMatch(self.0, PhantomData_) }
    /// Sets `Start`. Required.
    #[inline] pub fn start(mut self, value: impl IntoValue_<i64>) -> GatewayRouteRangeMatch<S0, Set_> { self.0.put("Start", value.into_node()); GatewayRouteRangeMatch(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GatewayRouteRangeMatch> for GatewayRouteRangeMatch<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.GatewayRouteMetadataMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayroutemetadatamatch.html)
#[must_use]
pub struct GatewayRouteMetadataMatch(Properties_);
impl GatewayRouteMetadataMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GatewayRouteMetadataMatch(Properties_::new()) }
}
impl GatewayRouteMetadataMatch {
    /// Sets `Exact`.
    #[inline] pub fn exact(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Exact", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `Range`.
    #[inline] pub fn range(mut self, value: impl IntoValue_<GatewayRouteRangeMatch>) -> Self { self.0.put("Range", value.into_node()); self }
    /// Sets `Regex`.
    #[inline] pub fn regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Regex", value.into_node()); self }
    /// Sets `Suffix`.
    #[inline] pub fn suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Suffix", value.into_node()); self }
}
impl IntoValue_<GatewayRouteMetadataMatch> for GatewayRouteMetadataMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.GrpcGatewayRouteMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-grpcgatewayroutemetadata.html)
#[must_use]
pub struct GrpcGatewayRouteMetadata<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GrpcGatewayRouteMetadata<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GrpcGatewayRouteMetadata(Properties_::new(), PhantomData_) }
}
impl<S0> GrpcGatewayRouteMetadata<S0> {
    /// Sets `Invert`.
    #[inline] pub fn invert(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Invert", value.into_node()); self }
    /// Sets `Match`.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<GatewayRouteMetadataMatch>) -> Self { self.0.put("Match", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GrpcGatewayRouteMetadata<Set_> { self.0.put("Name", value.into_node()); GrpcGatewayRouteMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GrpcGatewayRouteMetadata> for GrpcGatewayRouteMetadata<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.GrpcGatewayRouteMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-grpcgatewayroutematch.html)
#[must_use]
pub struct GrpcGatewayRouteMatch(Properties_);
impl GrpcGatewayRouteMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GrpcGatewayRouteMatch(Properties_::new()) }
}
impl GrpcGatewayRouteMatch {
    /// Sets `Hostname`.
    #[inline] pub fn hostname(mut self, value: impl IntoValue_<GatewayRouteHostnameMatch>) -> Self { self.0.put("Hostname", value.into_node()); self }
    /// Sets `Metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<Vec<GrpcGatewayRouteMetadata>>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `ServiceName`.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceName", value.into_node()); self }
}
impl IntoValue_<GrpcGatewayRouteMatch> for GrpcGatewayRouteMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.GrpcGatewayRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-grpcgatewayroute.html)
#[must_use]
pub struct GrpcGatewayRoute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GrpcGatewayRoute<Missing_<super::required::action>, Missing_<super::required::r#match>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GrpcGatewayRoute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GrpcGatewayRoute<S0, S1> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<GrpcGatewayRouteAction>) -> GrpcGatewayRoute<Set_, S1> { self.0.put("Action", value.into_node()); GrpcGatewayRoute(self.0, PhantomData_) }
    /// Sets `Match`. Required.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<GrpcGatewayRouteMatch>) -> GrpcGatewayRoute<S0, Set_> { self.0.put("Match", value.into_node()); GrpcGatewayRoute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GrpcGatewayRoute> for GrpcGatewayRoute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.HttpGatewayRoutePathRewrite`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayroutepathrewrite.html)
#[must_use]
pub struct HttpGatewayRoutePathRewrite(Properties_);
impl HttpGatewayRoutePathRewrite {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpGatewayRoutePathRewrite(Properties_::new()) }
}
impl HttpGatewayRoutePathRewrite {
    /// Sets `Exact`.
    #[inline] pub fn exact(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Exact", value.into_node()); self }
}
impl IntoValue_<HttpGatewayRoutePathRewrite> for HttpGatewayRoutePathRewrite { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.HttpGatewayRoutePrefixRewrite`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayrouteprefixrewrite.html)
#[must_use]
pub struct HttpGatewayRoutePrefixRewrite(Properties_);
impl HttpGatewayRoutePrefixRewrite {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpGatewayRoutePrefixRewrite(Properties_::new()) }
}
impl HttpGatewayRoutePrefixRewrite {
    /// Sets `DefaultPrefix`.
    #[inline] pub fn default_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultPrefix", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<HttpGatewayRoutePrefixRewrite> for HttpGatewayRoutePrefixRewrite { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.HttpGatewayRouteRewrite`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayrouterewrite.html)
#[must_use]
pub struct HttpGatewayRouteRewrite(Properties_);
impl HttpGatewayRouteRewrite {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpGatewayRouteRewrite(Properties_::new()) }
}
impl HttpGatewayRouteRewrite {
    /// Sets `Hostname`.
    #[inline] pub fn hostname(mut self, value: impl IntoValue_<GatewayRouteHostnameRewrite>) -> Self { self.0.put("Hostname", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<HttpGatewayRoutePathRewrite>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<HttpGatewayRoutePrefixRewrite>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl IntoValue_<HttpGatewayRouteRewrite> for HttpGatewayRouteRewrite { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.HttpGatewayRouteAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayrouteaction.html)
#[must_use]
pub struct HttpGatewayRouteAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HttpGatewayRouteAction<Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpGatewayRouteAction(Properties_::new(), PhantomData_) }
}
impl<S0> HttpGatewayRouteAction<S0> {
    /// Sets `Rewrite`.
    #[inline] pub fn rewrite(mut self, value: impl IntoValue_<HttpGatewayRouteRewrite>) -> Self { self.0.put("Rewrite", value.into_node()); self }
    /// Sets `Target`. Required.
    #[inline] pub fn target(mut self, value: impl IntoValue_<GatewayRouteTarget>) -> HttpGatewayRouteAction<Set_> { self.0.put("Target", value.into_node()); HttpGatewayRouteAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HttpGatewayRouteAction> for HttpGatewayRouteAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.HttpGatewayRouteHeaderMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayrouteheadermatch.html)
#[must_use]
pub struct HttpGatewayRouteHeaderMatch(Properties_);
impl HttpGatewayRouteHeaderMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpGatewayRouteHeaderMatch(Properties_::new()) }
}
impl HttpGatewayRouteHeaderMatch {
    /// Sets `Exact`.
    #[inline] pub fn exact(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Exact", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `Range`.
    #[inline] pub fn range(mut self, value: impl IntoValue_<GatewayRouteRangeMatch>) -> Self { self.0.put("Range", value.into_node()); self }
    /// Sets `Regex`.
    #[inline] pub fn regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Regex", value.into_node()); self }
    /// Sets `Suffix`.
    #[inline] pub fn suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Suffix", value.into_node()); self }
}
impl IntoValue_<HttpGatewayRouteHeaderMatch> for HttpGatewayRouteHeaderMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.HttpGatewayRouteHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayrouteheader.html)
#[must_use]
pub struct HttpGatewayRouteHeader<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HttpGatewayRouteHeader<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpGatewayRouteHeader(Properties_::new(), PhantomData_) }
}
impl<S0> HttpGatewayRouteHeader<S0> {
    /// Sets `Invert`.
    #[inline] pub fn invert(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Invert", value.into_node()); self }
    /// Sets `Match`.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<HttpGatewayRouteHeaderMatch>) -> Self { self.0.put("Match", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> HttpGatewayRouteHeader<Set_> { self.0.put("Name", value.into_node()); HttpGatewayRouteHeader(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HttpGatewayRouteHeader> for HttpGatewayRouteHeader<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.HttpPathMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httppathmatch.html)
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
/// `AWS::AppMesh::GatewayRoute.HttpQueryParameterMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpqueryparametermatch.html)
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
/// `AWS::AppMesh::GatewayRoute.QueryParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-queryparameter.html)
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
/// `AWS::AppMesh::GatewayRoute.HttpGatewayRouteMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayroutematch.html)
#[must_use]
pub struct HttpGatewayRouteMatch(Properties_);
impl HttpGatewayRouteMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpGatewayRouteMatch(Properties_::new()) }
}
impl HttpGatewayRouteMatch {
    /// Sets `Headers`.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<Vec<HttpGatewayRouteHeader>>) -> Self { self.0.put("Headers", value.into_node()); self }
    /// Sets `Hostname`.
    #[inline] pub fn hostname(mut self, value: impl IntoValue_<GatewayRouteHostnameMatch>) -> Self { self.0.put("Hostname", value.into_node()); self }
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
}
impl IntoValue_<HttpGatewayRouteMatch> for HttpGatewayRouteMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.HttpGatewayRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-httpgatewayroute.html)
#[must_use]
pub struct HttpGatewayRoute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HttpGatewayRoute<Missing_<super::required::action>, Missing_<super::required::r#match>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpGatewayRoute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HttpGatewayRoute<S0, S1> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<HttpGatewayRouteAction>) -> HttpGatewayRoute<Set_, S1> { self.0.put("Action", value.into_node()); HttpGatewayRoute(self.0, PhantomData_) }
    /// Sets `Match`. Required.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<HttpGatewayRouteMatch>) -> HttpGatewayRoute<S0, Set_> { self.0.put("Match", value.into_node()); HttpGatewayRoute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HttpGatewayRoute> for HttpGatewayRoute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::GatewayRoute.GatewayRouteSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-gatewayroute-gatewayroutespec.html)
#[must_use]
pub struct GatewayRouteSpec(Properties_);
impl GatewayRouteSpec {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GatewayRouteSpec(Properties_::new()) }
}
impl GatewayRouteSpec {
    /// Sets `GrpcRoute`.
    #[inline] pub fn grpc_route(mut self, value: impl IntoValue_<GrpcGatewayRoute>) -> Self { self.0.put("GrpcRoute", value.into_node()); self }
    /// Sets `Http2Route`.
    #[inline] pub fn http2_route(mut self, value: impl IntoValue_<HttpGatewayRoute>) -> Self { self.0.put("Http2Route", value.into_node()); self }
    /// Sets `HttpRoute`.
    #[inline] pub fn http_route(mut self, value: impl IntoValue_<HttpGatewayRoute>) -> Self { self.0.put("HttpRoute", value.into_node()); self }
    /// Sets `Priority`.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
}
impl IntoValue_<GatewayRouteSpec> for GatewayRouteSpec { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
