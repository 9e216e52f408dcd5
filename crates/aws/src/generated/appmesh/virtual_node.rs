// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppMesh::VirtualNode`

use stanchion_template::generated::*;

/// `AWS::AppMesh::VirtualNode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualnode.html)
#[must_use]
pub struct VirtualNode<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VirtualNode<Missing_<super::required::mesh_name>, Missing_<super::required::spec>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualNode(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VirtualNode<S0, S1> {
    /// Sets `MeshName`. Required. An update replaces the resource.
    #[inline] pub fn mesh_name(mut self, value: impl IntoValue_<String>) -> VirtualNode<Set_, S1> { self.0.put("MeshName", value.into_node()); VirtualNode(self.0, PhantomData_) }
    /// Sets `MeshOwner`. An update replaces the resource.
    #[inline] pub fn mesh_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MeshOwner", value.into_node()); self }
    /// Sets `Spec`. Required.
    #[inline] pub fn spec(mut self, value: impl IntoValue_<VirtualNodeSpec>) -> VirtualNode<S0, Set_> { self.0.put("Spec", value.into_node()); VirtualNode(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VirtualNodeName`. An update replaces the resource.
    #[inline] pub fn virtual_node_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualNodeName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VirtualNode> for VirtualNode<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VirtualNode<S0, S1> {
    const TYPE: &'static str = "AWS::AppMesh::VirtualNode";
    type Handle = VirtualNodeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VirtualNode`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VirtualNodeRef(Id_);
impl From<Id_> for VirtualNodeRef { #[inline] fn from(id: Id_) -> Self { VirtualNodeRef(id) } }
impl AsRef<Id_> for VirtualNodeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VirtualNodeRef {
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
    /// `Fn::GetAtt` `Uid`
    #[inline] pub fn uid(&self) -> Value_<String> { self.0.attribute("Uid") }
    /// `Fn::GetAtt` `VirtualNodeName`
    #[inline] pub fn virtual_node_name(&self) -> Value_<String> { self.0.attribute("VirtualNodeName") }
}
/// `AWS::AppMesh::VirtualNode.ListenerTlsFileCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertlsfilecertificate.html)
#[must_use]
pub struct ListenerTlsFileCertificate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ListenerTlsFileCertificate<Missing_<super::required::certificate_chain>, Missing_<super::required::private_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ListenerTlsFileCertificate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ListenerTlsFileCertificate<S0, S1> {
    /// Sets `CertificateChain`. Required.
    #[inline] pub fn certificate_chain(mut self, value: impl IntoValue_<String>) -> ListenerTlsFileCertificate<Set_, S1> { self.0.put("CertificateChain", value.into_node()); ListenerTlsFileCertificate(self.0, PhantomData_) }
    /// Sets `PrivateKey`. Required.
    #[inline] pub fn private_key(mut self, value: impl IntoValue_<String>) -> ListenerTlsFileCertificate<S0, Set_> { self.0.put("PrivateKey", value.into_node()); ListenerTlsFileCertificate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ListenerTlsFileCertificate> for ListenerTlsFileCertificate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.ListenerTlsSdsCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertlssdscertificate.html)
#[must_use]
pub struct ListenerTlsSdsCertificate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ListenerTlsSdsCertificate<Missing_<super::required::secret_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ListenerTlsSdsCertificate(Properties_::new(), PhantomData_) }
}
impl<S0> ListenerTlsSdsCertificate<S0> {
    /// Sets `SecretName`. Required.
    #[inline] pub fn secret_name(mut self, value: impl IntoValue_<String>) -> ListenerTlsSdsCertificate<Set_> { self.0.put("SecretName", value.into_node()); ListenerTlsSdsCertificate(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ListenerTlsSdsCertificate> for ListenerTlsSdsCertificate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.ClientTlsCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-clienttlscertificate.html)
#[must_use]
pub struct ClientTlsCertificate(Properties_);
impl ClientTlsCertificate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClientTlsCertificate(Properties_::new()) }
}
impl ClientTlsCertificate {
    /// Sets `File`.
    #[inline] pub fn file(mut self, value: impl IntoValue_<ListenerTlsFileCertificate>) -> Self { self.0.put("File", value.into_node()); self }
    /// Sets `SDS`.
    #[inline] pub fn sds(mut self, value: impl IntoValue_<ListenerTlsSdsCertificate>) -> Self { self.0.put("SDS", value.into_node()); self }
}
impl IntoValue_<ClientTlsCertificate> for ClientTlsCertificate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.SubjectAlternativeNameMatchers`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-subjectalternativenamematchers.html)
#[must_use]
pub struct SubjectAlternativeNameMatchers(Properties_);
impl SubjectAlternativeNameMatchers {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SubjectAlternativeNameMatchers(Properties_::new()) }
}
impl SubjectAlternativeNameMatchers {
    /// Sets `Exact`.
    #[inline] pub fn exact(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Exact", value.into_node()); self }
}
impl IntoValue_<SubjectAlternativeNameMatchers> for SubjectAlternativeNameMatchers { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.SubjectAlternativeNames`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-subjectalternativenames.html)
#[must_use]
pub struct SubjectAlternativeNames<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SubjectAlternativeNames<Missing_<super::required::r#match>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubjectAlternativeNames(Properties_::new(), PhantomData_) }
}
impl<S0> SubjectAlternativeNames<S0> {
    /// Sets `Match`. Required.
    #[inline] pub fn r#match(mut self, value: impl IntoValue_<SubjectAlternativeNameMatchers>) -> SubjectAlternativeNames<Set_> { self.0.put("Match", value.into_node()); SubjectAlternativeNames(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SubjectAlternativeNames> for SubjectAlternativeNames<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.TlsValidationContextAcmTrust`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-tlsvalidationcontextacmtrust.html)
#[must_use]
pub struct TlsValidationContextAcmTrust<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TlsValidationContextAcmTrust<Missing_<super::required::certificate_authority_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TlsValidationContextAcmTrust(Properties_::new(), PhantomData_) }
}
impl<S0> TlsValidationContextAcmTrust<S0> {
    /// Sets `CertificateAuthorityArns`. Required.
    #[inline] pub fn certificate_authority_arns(mut self, value: impl IntoValue_<Vec<String>>) -> TlsValidationContextAcmTrust<Set_> { self.0.put("CertificateAuthorityArns", value.into_node()); TlsValidationContextAcmTrust(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TlsValidationContextAcmTrust> for TlsValidationContextAcmTrust<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.TlsValidationContextFileTrust`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-tlsvalidationcontextfiletrust.html)
#[must_use]
pub struct TlsValidationContextFileTrust<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TlsValidationContextFileTrust<Missing_<super::required::certificate_chain>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TlsValidationContextFileTrust(Properties_::new(), PhantomData_) }
}
impl<S0> TlsValidationContextFileTrust<S0> {
    /// Sets `CertificateChain`. Required.
    #[inline] pub fn certificate_chain(mut self, value: impl IntoValue_<String>) -> TlsValidationContextFileTrust<Set_> { self.0.put("CertificateChain", value.into_node()); TlsValidationContextFileTrust(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TlsValidationContextFileTrust> for TlsValidationContextFileTrust<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.TlsValidationContextSdsTrust`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-tlsvalidationcontextsdstrust.html)
#[must_use]
pub struct TlsValidationContextSdsTrust<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TlsValidationContextSdsTrust<Missing_<super::required::secret_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TlsValidationContextSdsTrust(Properties_::new(), PhantomData_) }
}
impl<S0> TlsValidationContextSdsTrust<S0> {
    /// Sets `SecretName`. Required.
    #[inline] pub fn secret_name(mut self, value: impl IntoValue_<String>) -> TlsValidationContextSdsTrust<Set_> { self.0.put("SecretName", value.into_node()); TlsValidationContextSdsTrust(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TlsValidationContextSdsTrust> for TlsValidationContextSdsTrust<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.TlsValidationContextTrust`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-tlsvalidationcontexttrust.html)
#[must_use]
pub struct TlsValidationContextTrust(Properties_);
impl TlsValidationContextTrust {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TlsValidationContextTrust(Properties_::new()) }
}
impl TlsValidationContextTrust {
    /// Sets `ACM`.
    #[inline] pub fn acm(mut self, value: impl IntoValue_<TlsValidationContextAcmTrust>) -> Self { self.0.put("ACM", value.into_node()); self }
    /// Sets `File`.
    #[inline] pub fn file(mut self, value: impl IntoValue_<TlsValidationContextFileTrust>) -> Self { self.0.put("File", value.into_node()); self }
    /// Sets `SDS`.
    #[inline] pub fn sds(mut self, value: impl IntoValue_<TlsValidationContextSdsTrust>) -> Self { self.0.put("SDS", value.into_node()); self }
}
impl IntoValue_<TlsValidationContextTrust> for TlsValidationContextTrust { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.TlsValidationContext`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-tlsvalidationcontext.html)
#[must_use]
pub struct TlsValidationContext<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TlsValidationContext<Missing_<super::required::trust>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TlsValidationContext(Properties_::new(), PhantomData_) }
}
impl<S0> TlsValidationContext<S0> {
    /// Sets `SubjectAlternativeNames`.
    #[inline] pub fn subject_alternative_names(mut self, value: impl IntoValue_<SubjectAlternativeNames>) -> Self { self.0.put("SubjectAlternativeNames", value.into_node()); self }
    /// Sets `Trust`. Required.
    #[inline] pub fn trust(mut self, value: impl IntoValue_<TlsValidationContextTrust>) -> TlsValidationContext<Set_> { self.0.put("Trust", value.into_node()); TlsValidationContext(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TlsValidationContext> for TlsValidationContext<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.ClientPolicyTls`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-clientpolicytls.html)
#[must_use]
pub struct ClientPolicyTls<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClientPolicyTls<Missing_<super::required::validation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientPolicyTls(Properties_::new(), PhantomData_) }
}
impl<S0> ClientPolicyTls<S0> {
    /// Sets `Certificate`.
    #[inline] pub fn certificate(mut self, value: impl IntoValue_<ClientTlsCertificate>) -> Self { self.0.put("Certificate", value.into_node()); self }
    /// Sets `Enforce`.
    #[inline] pub fn enforce(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enforce", value.into_node()); self }
    /// Sets `Ports`.
    #[inline] pub fn ports(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("Ports", value.into_node()); self }
    /// Sets `Validation`. Required.
    #[inline] pub fn validation(mut self, value: impl IntoValue_<TlsValidationContext>) -> ClientPolicyTls<Set_> { self.0.put("Validation", value.into_node()); ClientPolicyTls(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClientPolicyTls> for ClientPolicyTls<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.ClientPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-clientpolicy.html)
#[must_use]
pub struct ClientPolicy(Properties_);
impl ClientPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClientPolicy(Properties_::new()) }
}
impl ClientPolicy {
    /// Sets `TLS`.
    #[inline] pub fn tls(mut self, value: impl IntoValue_<ClientPolicyTls>) -> Self { self.0.put("TLS", value.into_node()); self }
}
impl IntoValue_<ClientPolicy> for ClientPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.BackendDefaults`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-backenddefaults.html)
#[must_use]
pub struct BackendDefaults(Properties_);
impl BackendDefaults {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BackendDefaults(Properties_::new()) }
}
impl BackendDefaults {
    /// Sets `ClientPolicy`.
    #[inline] pub fn client_policy(mut self, value: impl IntoValue_<ClientPolicy>) -> Self { self.0.put("ClientPolicy", value.into_node()); self }
}
impl IntoValue_<BackendDefaults> for BackendDefaults { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.VirtualServiceBackend`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualservicebackend.html)
#[must_use]
pub struct VirtualServiceBackend<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualServiceBackend<Missing_<super::required::virtual_service_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualServiceBackend(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualServiceBackend<S0> {
    /// Sets `ClientPolicy`.
    #[inline] pub fn client_policy(mut self, value: impl IntoValue_<ClientPolicy>) -> Self { self.0.put("ClientPolicy", value.into_node()); self }
    /// Sets `VirtualServiceName`. Required.
    #[inline] pub fn virtual_service_name(mut self, value: impl IntoValue_<String>) -> VirtualServiceBackend<Set_> { self.0.put("VirtualServiceName", value.into_node()); VirtualServiceBackend(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualServiceBackend> for VirtualServiceBackend<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.Backend`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-backend.html)
#[must_use]
pub struct Backend(Properties_);
impl Backend {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Backend(Properties_::new()) }
}
impl Backend {
    /// Sets `VirtualService`.
    #[inline] pub fn virtual_service(mut self, value: impl IntoValue_<VirtualServiceBackend>) -> Self { self.0.put("VirtualService", value.into_node()); self }
}
impl IntoValue_<Backend> for Backend { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.VirtualNodeGrpcConnectionPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualnodegrpcconnectionpool.html)
#[must_use]
pub struct VirtualNodeGrpcConnectionPool<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualNodeGrpcConnectionPool<Missing_<super::required::max_requests>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualNodeGrpcConnectionPool(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualNodeGrpcConnectionPool<S0> {
    /// Sets `MaxRequests`. Required.
    #[inline] pub fn max_requests(mut self, value: impl IntoValue_<i64>) -> VirtualNodeGrpcConnectionPool<Set_> { self.0.put("MaxRequests", value.into_node()); VirtualNodeGrpcConnectionPool(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualNodeGrpcConnectionPool> for VirtualNodeGrpcConnectionPool<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.VirtualNodeHttpConnectionPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualnodehttpconnectionpool.html)
#[must_use]
pub struct VirtualNodeHttpConnectionPool<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualNodeHttpConnectionPool<Missing_<super::required::max_connections>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualNodeHttpConnectionPool(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualNodeHttpConnectionPool<S0> {
    /// Sets `MaxConnections`. Required.
    #[inline] pub fn max_connections(mut self, value: impl IntoValue_<i64>) -> VirtualNodeHttpConnectionPool<Set_> { self.0.put("MaxConnections", value.into_node()); VirtualNodeHttpConnectionPool(self.0, PhantomData_) }
    /// Sets `MaxPendingRequests`.
    #[inline] pub fn max_pending_requests(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxPendingRequests", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VirtualNodeHttpConnectionPool> for VirtualNodeHttpConnectionPool<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.VirtualNodeHttp2ConnectionPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualnodehttp2connectionpool.html)
#[must_use]
pub struct VirtualNodeHttp2ConnectionPool<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualNodeHttp2ConnectionPool<Missing_<super::required::max_requests>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualNodeHttp2ConnectionPool(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualNodeHttp2ConnectionPool<S0> {
    /// Sets `MaxRequests`. Required.
    #[inline] pub fn max_requests(mut self, value: impl IntoValue_<i64>) -> VirtualNodeHttp2ConnectionPool<Set_> { self.0.put("MaxRequests", value.into_node()); VirtualNodeHttp2ConnectionPool(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualNodeHttp2ConnectionPool> for VirtualNodeHttp2ConnectionPool<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.VirtualNodeTcpConnectionPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualnodetcpconnectionpool.html)
#[must_use]
pub struct VirtualNodeTcpConnectionPool<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualNodeTcpConnectionPool<Missing_<super::required::max_connections>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualNodeTcpConnectionPool(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualNodeTcpConnectionPool<S0> {
    /// Sets `MaxConnections`. Required.
    #[inline] pub fn max_connections(mut self, value: impl IntoValue_<i64>) -> VirtualNodeTcpConnectionPool<Set_> { self.0.put("MaxConnections", value.into_node()); VirtualNodeTcpConnectionPool(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualNodeTcpConnectionPool> for VirtualNodeTcpConnectionPool<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.VirtualNodeConnectionPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualnodeconnectionpool.html)
#[must_use]
pub struct VirtualNodeConnectionPool(Properties_);
impl VirtualNodeConnectionPool {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VirtualNodeConnectionPool(Properties_::new()) }
}
impl VirtualNodeConnectionPool {
    /// Sets `GRPC`.
    #[inline] pub fn grpc(mut self, value: impl IntoValue_<VirtualNodeGrpcConnectionPool>) -> Self { self.0.put("GRPC", value.into_node()); self }
    /// Sets `HTTP`.
    #[inline] pub fn http(mut self, value: impl IntoValue_<VirtualNodeHttpConnectionPool>) -> Self { self.0.put("HTTP", value.into_node()); self }
    /// Sets `HTTP2`.
    #[inline] pub fn http2(mut self, value: impl IntoValue_<VirtualNodeHttp2ConnectionPool>) -> Self { self.0.put("HTTP2", value.into_node()); self }
    /// Sets `TCP`.
    #[inline] pub fn tcp(mut self, value: impl IntoValue_<VirtualNodeTcpConnectionPool>) -> Self { self.0.put("TCP", value.into_node()); self }
}
impl IntoValue_<VirtualNodeConnectionPool> for VirtualNodeConnectionPool { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.HealthCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-healthcheck.html)
#[must_use]
pub struct HealthCheck<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl HealthCheck<Missing_<super::required::healthy_threshold>, Missing_<super::required::interval_millis>, Missing_<super::required::protocol>, Missing_<super::required::timeout_millis>, Missing_<super::required::unhealthy_threshold>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HealthCheck(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> HealthCheck<S0, S1, S2, S3, S4> {
    /// Sets `HealthyThreshold`. Required.
    #[inline] pub fn healthy_threshold(mut self, value: impl IntoValue_<i64>) -> HealthCheck<Set_, S1, S2, S3, S4> { self.0.put("HealthyThreshold", value.into_node()); HealthCheck(self.0, PhantomData_) }
    /// Sets `IntervalMillis`. Required.
    #[inline] pub fn interval_millis(mut self, value: impl IntoValue_<i64>) -> HealthCheck<S0, Set_, S2, S3, S4> { self.0.put("IntervalMillis", value.into_node()); HealthCheck(self.0, PhantomData_) }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Protocol`. Required.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> HealthCheck<S0, S1, Set_, S3, S4> { self.0.put("Protocol", value.into_node()); HealthCheck(self.0, PhantomData_) }
    /// Sets `TimeoutMillis`. Required.
    #[inline] pub fn timeout_millis(mut self, value: impl IntoValue_<i64>) -> HealthCheck<S0, S1, S2, Set_, S4> { self.0.put("TimeoutMillis", value.into_node()); HealthCheck(self.0, PhantomData_) }
    /// Sets `UnhealthyThreshold`. Required.
    #[inline] pub fn unhealthy_threshold(mut self, value: impl IntoValue_<i64>) -> HealthCheck<S0, S1, S2, S3, Set_> { self.0.put("UnhealthyThreshold", value.into_node()); HealthCheck(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<HealthCheck> for HealthCheck<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.Duration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-duration.html)
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
/// `AWS::AppMesh::VirtualNode.OutlierDetection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-outlierdetection.html)
#[must_use]
pub struct OutlierDetection<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl OutlierDetection<Missing_<super::required::base_ejection_duration>, Missing_<super::required::interval>, Missing_<super::required::max_ejection_percent>, Missing_<super::required::max_server_errors>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutlierDetection(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> OutlierDetection<S0, S1, S2, S3> {
    /// Sets `BaseEjectionDuration`. Required.
    #[inline] pub fn base_ejection_duration(mut self, value: impl IntoValue_<Duration>) -> OutlierDetection<Set_, S1, S2, S3> { self.0.put("BaseEjectionDuration", value.into_node()); OutlierDetection(self.0, PhantomData_) }
    /// Sets `Interval`. Required.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<Duration>) -> OutlierDetection<S0, Set_, S2, S3> { self.0.put("Interval", value.into_node()); OutlierDetection(self.0, PhantomData_) }
    /// Sets `MaxEjectionPercent`. Required.
    #[inline] pub fn max_ejection_percent(mut self, value: impl IntoValue_<i64>) -> OutlierDetection<S0, S1, Set_, S3> { self.0.put("MaxEjectionPercent", value.into_node()); OutlierDetection(self.0, PhantomData_) }
    /// Sets `MaxServerErrors`. Required.
    #[inline] pub fn max_server_errors(mut self, value: impl IntoValue_<i64>) -> OutlierDetection<S0, S1, S2, Set_> { self.0.put("MaxServerErrors", value.into_node()); OutlierDetection(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<OutlierDetection> for OutlierDetection<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.PortMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-portmapping.html)
#[must_use]
pub struct PortMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PortMapping<Missing_<super::required::port>, Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PortMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PortMapping<S0, S1> {
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> PortMapping<Set_, S1> { self.0.put("Port", value.into_node()); PortMapping(self.0, PhantomData_) }
    /// Sets `Protocol`. Required.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> PortMapping<S0, Set_> { self.0.put("Protocol", value.into_node()); PortMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PortMapping> for PortMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.ListenerTlsAcmCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertlsacmcertificate.html)
#[must_use]
pub struct ListenerTlsAcmCertificate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ListenerTlsAcmCertificate<Missing_<super::required::certificate_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ListenerTlsAcmCertificate(Properties_::new(), PhantomData_) }
}
impl<S0> ListenerTlsAcmCertificate<S0> {
    /// Sets `CertificateArn`. Required.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> ListenerTlsAcmCertificate<Set_> { self.0.put("CertificateArn", value.into_node()); ListenerTlsAcmCertificate(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ListenerTlsAcmCertificate> for ListenerTlsAcmCertificate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.ListenerTlsCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertlscertificate.html)
#[must_use]
pub struct ListenerTlsCertificate(Properties_);
impl ListenerTlsCertificate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ListenerTlsCertificate(Properties_::new()) }
}
impl ListenerTlsCertificate {
    /// Sets `ACM`.
    #[inline] pub fn acm(mut self, value: impl IntoValue_<ListenerTlsAcmCertificate>) -> Self { self.0.put("ACM", value.into_node()); self }
    /// Sets `File`.
    #[inline] pub fn file(mut self, value: impl IntoValue_<ListenerTlsFileCertificate>) -> Self { self.0.put("File", value.into_node()); self }
    /// Sets `SDS`.
    #[inline] pub fn sds(mut self, value: impl IntoValue_<ListenerTlsSdsCertificate>) -> Self { self.0.put("SDS", value.into_node()); self }
}
impl IntoValue_<ListenerTlsCertificate> for ListenerTlsCertificate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.ListenerTlsValidationContextTrust`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertlsvalidationcontexttrust.html)
#[must_use]
pub struct ListenerTlsValidationContextTrust(Properties_);
impl ListenerTlsValidationContextTrust {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ListenerTlsValidationContextTrust(Properties_::new()) }
}
impl ListenerTlsValidationContextTrust {
    /// Sets `File`.
    #[inline] pub fn file(mut self, value: impl IntoValue_<TlsValidationContextFileTrust>) -> Self { self.0.put("File", value.into_node()); self }
    /// Sets `SDS`.
    #[inline] pub fn sds(mut self, value: impl IntoValue_<TlsValidationContextSdsTrust>) -> Self { self.0.put("SDS", value.into_node()); self }
}
impl IntoValue_<ListenerTlsValidationContextTrust> for ListenerTlsValidationContextTrust { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.ListenerTlsValidationContext`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertlsvalidationcontext.html)
#[must_use]
pub struct ListenerTlsValidationContext<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ListenerTlsValidationContext<Missing_<super::required::trust>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ListenerTlsValidationContext(Properties_::new(), PhantomData_) }
}
impl<S0> ListenerTlsValidationContext<S0> {
    /// Sets `SubjectAlternativeNames`.
    #[inline] pub fn subject_alternative_names(mut self, value: impl IntoValue_<SubjectAlternativeNames>) -> Self { self.0.put("SubjectAlternativeNames", value.into_node()); self }
    /// Sets `Trust`. Required.
    #[inline] pub fn trust(mut self, value: impl IntoValue_<ListenerTlsValidationContextTrust>) -> ListenerTlsValidationContext<Set_> { self.0.put("Trust", value.into_node()); ListenerTlsValidationContext(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ListenerTlsValidationContext> for ListenerTlsValidationContext<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.ListenerTls`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertls.html)
#[must_use]
pub struct ListenerTls<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ListenerTls<Missing_<super::required::certificate>, Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ListenerTls(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ListenerTls<S0, S1> {
    /// Sets `Certificate`. Required.
    #[inline] pub fn certificate(mut self, value: impl IntoValue_<ListenerTlsCertificate>) -> ListenerTls<Set_, S1> { self.0.put("Certificate", value.into_node()); ListenerTls(self.0, PhantomData_) }
    /// Sets `Mode`. Required.
    #[inline] pub fn mode(mut self, value: impl IntoValue_<String>) -> ListenerTls<S0, Set_> { self.0.put("Mode", value.into_node()); ListenerTls(self.0, PhantomData_) }
    /// Sets `Validation`.
    #[inline] pub fn validation(mut self, value: impl IntoValue_<ListenerTlsValidationContext>) -> Self { self.0.put("Validation", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ListenerTls> for ListenerTls<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.GrpcTimeout`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-grpctimeout.html)
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
/// `AWS::AppMesh::VirtualNode.HttpTimeout`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-httptimeout.html)
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
/// `AWS::AppMesh::VirtualNode.TcpTimeout`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-tcptimeout.html)
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
/// `AWS::AppMesh::VirtualNode.ListenerTimeout`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listenertimeout.html)
#[must_use]
pub struct ListenerTimeout(Properties_);
impl ListenerTimeout {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ListenerTimeout(Properties_::new()) }
}
impl ListenerTimeout {
    /// Sets `GRPC`.
    #[inline] pub fn grpc(mut self, value: impl IntoValue_<GrpcTimeout>) -> Self { self.0.put("GRPC", value.into_node()); self }
    /// Sets `HTTP`.
    #[inline] pub fn http(mut self, value: impl IntoValue_<HttpTimeout>) -> Self { self.0.put("HTTP", value.into_node()); self }
    /// Sets `HTTP2`.
    #[inline] pub fn http2(mut self, value: impl IntoValue_<HttpTimeout>) -> Self { self.0.put("HTTP2", value.into_node()); self }
    /// Sets `TCP`.
    #[inline] pub fn tcp(mut self, value: impl IntoValue_<TcpTimeout>) -> Self { self.0.put("TCP", value.into_node()); self }
}
impl IntoValue_<ListenerTimeout> for ListenerTimeout { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.Listener`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-listener.html)
#[must_use]
pub struct Listener<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Listener<Missing_<super::required::port_mapping>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Listener(Properties_::new(), PhantomData_) }
}
impl<S0> Listener<S0> {
    /// Sets `ConnectionPool`.
    #[inline] pub fn connection_pool(mut self, value: impl IntoValue_<VirtualNodeConnectionPool>) -> Self { self.0.put("ConnectionPool", value.into_node()); self }
    /// Sets `HealthCheck`.
    #[inline] pub fn health_check(mut self, value: impl IntoValue_<HealthCheck>) -> Self { self.0.put("HealthCheck", value.into_node()); self }
    /// Sets `OutlierDetection`.
    #[inline] pub fn outlier_detection(mut self, value: impl IntoValue_<OutlierDetection>) -> Self { self.0.put("OutlierDetection", value.into_node()); self }
    /// Sets `PortMapping`. Required.
    #[inline] pub fn port_mapping(mut self, value: impl IntoValue_<PortMapping>) -> Listener<Set_> { self.0.put("PortMapping", value.into_node()); Listener(self.0, PhantomData_) }
    /// Sets `TLS`.
    #[inline] pub fn tls(mut self, value: impl IntoValue_<ListenerTls>) -> Self { self.0.put("TLS", value.into_node()); self }
    /// Sets `Timeout`.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<ListenerTimeout>) -> Self { self.0.put("Timeout", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Listener> for Listener<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.LoggingFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-loggingformat.html)
#[must_use]
pub struct LoggingFormat(Properties_);
impl LoggingFormat {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoggingFormat(Properties_::new()) }
}
impl LoggingFormat {
    /// Sets `Json`.
    #[inline] pub fn json(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Json", value.into_node()); self }
    /// Sets `Text`.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Text", value.into_node()); self }
}
impl IntoValue_<LoggingFormat> for LoggingFormat { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.FileAccessLog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-fileaccesslog.html)
#[must_use]
pub struct FileAccessLog<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FileAccessLog<Missing_<super::required::path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FileAccessLog(Properties_::new(), PhantomData_) }
}
impl<S0> FileAccessLog<S0> {
    /// Sets `Format`.
    #[inline] pub fn format(mut self, value: impl IntoValue_<LoggingFormat>) -> Self { self.0.put("Format", value.into_node()); self }
    /// Sets `Path`. Required.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> FileAccessLog<Set_> { self.0.put("Path", value.into_node()); FileAccessLog(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FileAccessLog> for FileAccessLog<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.AccessLog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-accesslog.html)
#[must_use]
pub struct AccessLog(Properties_);
impl AccessLog {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessLog(Properties_::new()) }
}
impl AccessLog {
    /// Sets `File`.
    #[inline] pub fn file(mut self, value: impl IntoValue_<FileAccessLog>) -> Self { self.0.put("File", value.into_node()); self }
}
impl IntoValue_<AccessLog> for AccessLog { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.Logging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-logging.html)
#[must_use]
pub struct Logging(Properties_);
impl Logging {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Logging(Properties_::new()) }
}
impl Logging {
    /// Sets `AccessLog`.
    #[inline] pub fn access_log(mut self, value: impl IntoValue_<AccessLog>) -> Self { self.0.put("AccessLog", value.into_node()); self }
}
impl IntoValue_<Logging> for Logging { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.AwsCloudMapServiceDiscovery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-awscloudmapservicediscovery.html)
#[must_use]
pub struct AwsCloudMapServiceDiscovery<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AwsCloudMapServiceDiscovery<Missing_<super::required::namespace_name>, Missing_<super::required::service_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsCloudMapServiceDiscovery(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AwsCloudMapServiceDiscovery<S0, S1> {
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `IpPreference`.
    #[inline] pub fn ip_preference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpPreference", value.into_node()); self }
    /// Sets `NamespaceName`. Required.
    #[inline] pub fn namespace_name(mut self, value: impl IntoValue_<String>) -> AwsCloudMapServiceDiscovery<Set_, S1> { self.0.put("NamespaceName", value.into_node()); AwsCloudMapServiceDiscovery(self.0, PhantomData_) }
    /// Sets `ServiceName`. Required.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> AwsCloudMapServiceDiscovery<S0, Set_> { self.0.put("ServiceName", value.into_node()); AwsCloudMapServiceDiscovery(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AwsCloudMapServiceDiscovery> for AwsCloudMapServiceDiscovery<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.DnsServiceDiscovery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-dnsservicediscovery.html)
#[must_use]
pub struct DnsServiceDiscovery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DnsServiceDiscovery<Missing_<super::required::hostname>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DnsServiceDiscovery(Properties_::new(), PhantomData_) }
}
impl<S0> DnsServiceDiscovery<S0> {
    /// Sets `Hostname`. Required.
    #[inline] pub fn hostname(mut self, value: impl IntoValue_<String>) -> DnsServiceDiscovery<Set_> { self.0.put("Hostname", value.into_node()); DnsServiceDiscovery(self.0, PhantomData_) }
    /// Sets `IpPreference`.
    #[inline] pub fn ip_preference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpPreference", value.into_node()); self }
    /// Sets `ResponseType`.
    #[inline] pub fn response_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResponseType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DnsServiceDiscovery> for DnsServiceDiscovery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.ServiceDiscovery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-servicediscovery.html)
#[must_use]
pub struct ServiceDiscovery(Properties_);
impl ServiceDiscovery {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceDiscovery(Properties_::new()) }
}
impl ServiceDiscovery {
    /// Sets `AWSCloudMap`.
    #[inline] pub fn aws_cloud_map(mut self, value: impl IntoValue_<AwsCloudMapServiceDiscovery>) -> Self { self.0.put("AWSCloudMap", value.into_node()); self }
    /// Sets `DNS`.
    #[inline] pub fn dns(mut self, value: impl IntoValue_<DnsServiceDiscovery>) -> Self { self.0.put("DNS", value.into_node()); self }
}
impl IntoValue_<ServiceDiscovery> for ServiceDiscovery { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualNode.VirtualNodeSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualnode-virtualnodespec.html)
#[must_use]
pub struct VirtualNodeSpec(Properties_);
impl VirtualNodeSpec {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VirtualNodeSpec(Properties_::new()) }
}
impl VirtualNodeSpec {
    /// Sets `BackendDefaults`.
    #[inline] pub fn backend_defaults(mut self, value: impl IntoValue_<BackendDefaults>) -> Self { self.0.put("BackendDefaults", value.into_node()); self }
    /// Sets `Backends`.
    #[inline] pub fn backends(mut self, value: impl IntoValue_<Vec<Backend>>) -> Self { self.0.put("Backends", value.into_node()); self }
    /// Sets `Listeners`.
    #[inline] pub fn listeners(mut self, value: impl IntoValue_<Vec<Listener>>) -> Self { self.0.put("Listeners", value.into_node()); self }
    /// Sets `Logging`.
    #[inline] pub fn logging(mut self, value: impl IntoValue_<Logging>) -> Self { self.0.put("Logging", value.into_node()); self }
    /// Sets `ServiceDiscovery`.
    #[inline] pub fn service_discovery(mut self, value: impl IntoValue_<ServiceDiscovery>) -> Self { self.0.put("ServiceDiscovery", value.into_node()); self }
}
impl IntoValue_<VirtualNodeSpec> for VirtualNodeSpec { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
