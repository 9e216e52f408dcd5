// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppMesh::VirtualGateway`

use stanchion_template::generated::*;

/// `AWS::AppMesh::VirtualGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualgateway.html)
#[must_use]
pub struct VirtualGateway<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VirtualGateway<Missing_<super::required::mesh_name>, Missing_<super::required::spec>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGateway(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VirtualGateway<S0, S1> {
    /// Sets `MeshName`. Required. An update replaces the resource.
    #[inline] pub fn mesh_name(mut self, value: impl IntoValue_<String>) -> VirtualGateway<Set_, S1> { self.0.put("MeshName", value.into_node()); VirtualGateway(self.0, PhantomData_) }
    /// Sets `MeshOwner`. An update replaces the resource.
    #[inline] pub fn mesh_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MeshOwner", value.into_node()); self }
    /// Sets `Spec`. Required.
    #[inline] pub fn spec(mut self, value: impl IntoValue_<VirtualGatewaySpec>) -> VirtualGateway<S0, Set_> { self.0.put("Spec", value.into_node()); VirtualGateway(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VirtualGatewayName`. An update replaces the resource.
    #[inline] pub fn virtual_gateway_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualGatewayName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VirtualGateway> for VirtualGateway<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VirtualGateway<S0, S1> {
    const TYPE: &'static str = "AWS::AppMesh::VirtualGateway";
    type Handle = VirtualGatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VirtualGateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VirtualGatewayRef(Id_);
impl From<Id_> for VirtualGatewayRef { #[inline] fn from(id: Id_) -> Self { VirtualGatewayRef(id) } }
impl AsRef<Id_> for VirtualGatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VirtualGatewayRef {
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
    /// `Fn::GetAtt` `VirtualGatewayName`
    #[inline] pub fn virtual_gateway_name(&self) -> Value_<String> { self.0.attribute("VirtualGatewayName") }
}
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTlsFileCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertlsfilecertificate.html)
#[must_use]
pub struct VirtualGatewayListenerTlsFileCertificate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VirtualGatewayListenerTlsFileCertificate<Missing_<super::required::certificate_chain>, Missing_<super::required::private_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayListenerTlsFileCertificate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VirtualGatewayListenerTlsFileCertificate<S0, S1> {
    /// Sets `CertificateChain`. Required.
    #[inline] pub fn certificate_chain(mut self, value: impl IntoValue_<String>) -> VirtualGatewayListenerTlsFileCertificate<Set_, S1> { self.0.put("CertificateChain", value.into_node()); VirtualGatewayListenerTlsFileCertificate(self.0, PhantomData_) }
    /// Sets `PrivateKey`. Required.
    #[inline] pub fn private_key(mut self, value: impl IntoValue_<String>) -> VirtualGatewayListenerTlsFileCertificate<S0, Set_> { self.0.put("PrivateKey", value.into_node()); VirtualGatewayListenerTlsFileCertificate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VirtualGatewayListenerTlsFileCertificate> for VirtualGatewayListenerTlsFileCertificate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTlsSdsCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertlssdscertificate.html)
#[must_use]
pub struct VirtualGatewayListenerTlsSdsCertificate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewayListenerTlsSdsCertificate<Missing_<super::required::secret_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayListenerTlsSdsCertificate(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewayListenerTlsSdsCertificate<S0> {
    /// Sets `SecretName`. Required.
    #[inline] pub fn secret_name(mut self, value: impl IntoValue_<String>) -> VirtualGatewayListenerTlsSdsCertificate<Set_> { self.0.put("SecretName", value.into_node()); VirtualGatewayListenerTlsSdsCertificate(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewayListenerTlsSdsCertificate> for VirtualGatewayListenerTlsSdsCertificate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayClientTlsCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayclienttlscertificate.html)
#[must_use]
pub struct VirtualGatewayClientTlsCertificate(Properties_);
impl VirtualGatewayClientTlsCertificate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VirtualGatewayClientTlsCertificate(Properties_::new()) }
}
impl VirtualGatewayClientTlsCertificate {
    /// Sets `File`.
    #[inline] pub fn file(mut self, value: impl IntoValue_<VirtualGatewayListenerTlsFileCertificate>) -> Self { self.0.put("File", value.into_node()); self }
    /// Sets `SDS`.
    #[inline] pub fn sds(mut self, value: impl IntoValue_<VirtualGatewayListenerTlsSdsCertificate>) -> Self { self.0.put("SDS", value.into_node()); self }
}
impl IntoValue_<VirtualGatewayClientTlsCertificate> for VirtualGatewayClientTlsCertificate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.SubjectAlternativeNameMatchers`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-subjectalternativenamematchers.html)
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
/// `AWS::AppMesh::VirtualGateway.SubjectAlternativeNames`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-subjectalternativenames.html)
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
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayTlsValidationContextAcmTrust`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaytlsvalidationcontextacmtrust.html)
#[must_use]
pub struct VirtualGatewayTlsValidationContextAcmTrust<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewayTlsValidationContextAcmTrust<Missing_<super::required::certificate_authority_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayTlsValidationContextAcmTrust(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewayTlsValidationContextAcmTrust<S0> {
    /// Sets `CertificateAuthorityArns`. Required.
    #[inline] pub fn certificate_authority_arns(mut self, value: impl IntoValue_<Vec<String>>) -> VirtualGatewayTlsValidationContextAcmTrust<Set_> { self.0.put("CertificateAuthorityArns", value.into_node()); VirtualGatewayTlsValidationContextAcmTrust(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewayTlsValidationContextAcmTrust> for VirtualGatewayTlsValidationContextAcmTrust<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayTlsValidationContextFileTrust`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaytlsvalidationcontextfiletrust.html)
#[must_use]
pub struct VirtualGatewayTlsValidationContextFileTrust<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewayTlsValidationContextFileTrust<Missing_<super::required::certificate_chain>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayTlsValidationContextFileTrust(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewayTlsValidationContextFileTrust<S0> {
    /// Sets `CertificateChain`. Required.
    #[inline] pub fn certificate_chain(mut self, value: impl IntoValue_<String>) -> VirtualGatewayTlsValidationContextFileTrust<Set_> { self.0.put("CertificateChain", value.into_node()); VirtualGatewayTlsValidationContextFileTrust(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewayTlsValidationContextFileTrust> for VirtualGatewayTlsValidationContextFileTrust<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayTlsValidationContextSdsTrust`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaytlsvalidationcontextsdstrust.html)
#[must_use]
pub struct VirtualGatewayTlsValidationContextSdsTrust<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewayTlsValidationContextSdsTrust<Missing_<super::required::secret_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayTlsValidationContextSdsTrust(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewayTlsValidationContextSdsTrust<S0> {
    /// Sets `SecretName`. Required.
    #[inline] pub fn secret_name(mut self, value: impl IntoValue_<String>) -> VirtualGatewayTlsValidationContextSdsTrust<Set_> { self.0.put("SecretName", value.into_node()); VirtualGatewayTlsValidationContextSdsTrust(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewayTlsValidationContextSdsTrust> for VirtualGatewayTlsValidationContextSdsTrust<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayTlsValidationContextTrust`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaytlsvalidationcontexttrust.html)
#[must_use]
pub struct VirtualGatewayTlsValidationContextTrust(Properties_);
impl VirtualGatewayTlsValidationContextTrust {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VirtualGatewayTlsValidationContextTrust(Properties_::new()) }
}
impl VirtualGatewayTlsValidationContextTrust {
    /// Sets `ACM`.
    #[inline] pub fn acm(mut self, value: impl IntoValue_<VirtualGatewayTlsValidationContextAcmTrust>) -> Self { self.0.put("ACM", value.into_node()); self }
    /// Sets `File`.
    #[inline] pub fn file(mut self, value: impl IntoValue_<VirtualGatewayTlsValidationContextFileTrust>) -> Self { self.0.put("File", value.into_node()); self }
    /// Sets `SDS`.
    #[inline] pub fn sds(mut self, value: impl IntoValue_<VirtualGatewayTlsValidationContextSdsTrust>) -> Self { self.0.put("SDS", value.into_node()); self }
}
impl IntoValue_<VirtualGatewayTlsValidationContextTrust> for VirtualGatewayTlsValidationContextTrust { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayTlsValidationContext`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaytlsvalidationcontext.html)
#[must_use]
pub struct VirtualGatewayTlsValidationContext<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewayTlsValidationContext<Missing_<super::required::trust>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayTlsValidationContext(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewayTlsValidationContext<S0> {
    /// Sets `SubjectAlternativeNames`.
    #[inline] pub fn subject_alternative_names(mut self, value: impl IntoValue_<SubjectAlternativeNames>) -> Self { self.0.put("SubjectAlternativeNames", value.into_node()); self }
    /// Sets `Trust`. Required.
    #[inline] pub fn trust(mut self, value: impl IntoValue_<VirtualGatewayTlsValidationContextTrust>) -> VirtualGatewayTlsValidationContext<Set_> { self.0.put("Trust", value.into_node()); VirtualGatewayTlsValidationContext(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewayTlsValidationContext> for VirtualGatewayTlsValidationContext<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayClientPolicyTls`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayclientpolicytls.html)
#[must_use]
pub struct VirtualGatewayClientPolicyTls<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewayClientPolicyTls<Missing_<super::required::validation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayClientPolicyTls(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewayClientPolicyTls<S0> {
    /// Sets `Certificate`.
    #[inline] pub fn certificate(mut self, value: impl IntoValue_<VirtualGatewayClientTlsCertificate>) -> Self { self.0.put("Certificate", value.into_node()); self }
    /// Sets `Enforce`.
    #[inline] pub fn enforce(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enforce", value.into_node()); self }
    /// Sets `Ports`.
    #[inline] pub fn ports(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("Ports", value.into_node()); self }
    /// Sets `Validation`. Required.
    #[inline] pub fn validation(mut self, value: impl IntoValue_<VirtualGatewayTlsValidationContext>) -> VirtualGatewayClientPolicyTls<Set_> { self.0.put("Validation", value.into_node()); VirtualGatewayClientPolicyTls(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewayClientPolicyTls> for VirtualGatewayClientPolicyTls<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayClientPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayclientpolicy.html)
#[must_use]
pub struct VirtualGatewayClientPolicy(Properties_);
impl VirtualGatewayClientPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VirtualGatewayClientPolicy(Properties_::new()) }
}
impl VirtualGatewayClientPolicy {
    /// Sets `TLS`.
    #[inline] pub fn tls(mut self, value: impl IntoValue_<VirtualGatewayClientPolicyTls>) -> Self { self.0.put("TLS", value.into_node()); self }
}
impl IntoValue_<VirtualGatewayClientPolicy> for VirtualGatewayClientPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayBackendDefaults`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaybackenddefaults.html)
#[must_use]
pub struct VirtualGatewayBackendDefaults(Properties_);
impl VirtualGatewayBackendDefaults {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VirtualGatewayBackendDefaults(Properties_::new()) }
}
impl VirtualGatewayBackendDefaults {
    /// Sets `ClientPolicy`.
    #[inline] pub fn client_policy(mut self, value: impl IntoValue_<VirtualGatewayClientPolicy>) -> Self { self.0.put("ClientPolicy", value.into_node()); self }
}
impl IntoValue_<VirtualGatewayBackendDefaults> for VirtualGatewayBackendDefaults { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayGrpcConnectionPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaygrpcconnectionpool.html)
#[must_use]
pub struct VirtualGatewayGrpcConnectionPool<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewayGrpcConnectionPool<Missing_<super::required::max_requests>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayGrpcConnectionPool(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewayGrpcConnectionPool<S0> {
    /// Sets `MaxRequests`. Required.
    #[inline] pub fn max_requests(mut self, value: impl IntoValue_<i64>) -> VirtualGatewayGrpcConnectionPool<Set_> { self.0.put("MaxRequests", value.into_node()); VirtualGatewayGrpcConnectionPool(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewayGrpcConnectionPool> for VirtualGatewayGrpcConnectionPool<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayHttpConnectionPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayhttpconnectionpool.html)
#[must_use]
pub struct VirtualGatewayHttpConnectionPool<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewayHttpConnectionPool<Missing_<super::required::max_connections>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayHttpConnectionPool(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewayHttpConnectionPool<S0> {
    /// Sets `MaxConnections`. Required.
    #[inline] pub fn max_connections(mut self, value: impl IntoValue_<i64>) -> VirtualGatewayHttpConnectionPool<Set_> { self.0.put("MaxConnections", value.into_node()); VirtualGatewayHttpConnectionPool(self.0, PhantomData_) }
    /// Sets `MaxPendingRequests`.
    #[inline] pub fn max_pending_requests(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxPendingRequests", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewayHttpConnectionPool> for VirtualGatewayHttpConnectionPool<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayHttp2ConnectionPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayhttp2connectionpool.html)
#[must_use]
pub struct VirtualGatewayHttp2ConnectionPool<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewayHttp2ConnectionPool<Missing_<super::required::max_requests>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayHttp2ConnectionPool(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewayHttp2ConnectionPool<S0> {
    /// Sets `MaxRequests`. Required.
    #[inline] pub fn max_requests(mut self, value: impl IntoValue_<i64>) -> VirtualGatewayHttp2ConnectionPool<Set_> { self.0.put("MaxRequests", value.into_node()); VirtualGatewayHttp2ConnectionPool(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewayHttp2ConnectionPool> for VirtualGatewayHttp2ConnectionPool<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayConnectionPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayconnectionpool.html)
#[must_use]
pub struct VirtualGatewayConnectionPool(Properties_);
impl VirtualGatewayConnectionPool {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VirtualGatewayConnectionPool(Properties_::new()) }
}
impl VirtualGatewayConnectionPool {
    /// Sets `GRPC`.
    #[inline] pub fn grpc(mut self, value: impl IntoValue_<VirtualGatewayGrpcConnectionPool>) -> Self { self.0.put("GRPC", value.into_node()); self }
    /// Sets `HTTP`.
    #[inline] pub fn http(mut self, value: impl IntoValue_<VirtualGatewayHttpConnectionPool>) -> Self { self.0.put("HTTP", value.into_node()); self }
    /// Sets `HTTP2`.
    #[inline] pub fn http2(mut self, value: impl IntoValue_<VirtualGatewayHttp2ConnectionPool>) -> Self { self.0.put("HTTP2", value.into_node()); self }
}
impl IntoValue_<VirtualGatewayConnectionPool> for VirtualGatewayConnectionPool { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayHealthCheckPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayhealthcheckpolicy.html)
#[must_use]
pub struct VirtualGatewayHealthCheckPolicy<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl VirtualGatewayHealthCheckPolicy<Missing_<super::required::healthy_threshold>, Missing_<super::required::interval_millis>, Missing_<super::required::protocol>, Missing_<super::required::timeout_millis>, Missing_<super::required::unhealthy_threshold>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayHealthCheckPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> VirtualGatewayHealthCheckPolicy<S0, S1, S2, S3, S4> {
    /// Sets `HealthyThreshold`. Required.
    #[inline] pub fn healthy_threshold(mut self, value: impl IntoValue_<i64>) -> VirtualGatewayHealthCheckPolicy<Set_, S1, S2, S3, S4> { self.0.put("HealthyThreshold", value.into_node()); VirtualGatewayHealthCheckPolicy(self.0, PhantomData_) }
    /// Sets `IntervalMillis`. Required.
    #[inline] pub fn interval_millis(mut self, value: impl IntoValue_<i64>) -> VirtualGatewayHealthCheckPolicy<S0, Set_, S2, S3, S4> { self.0.put("IntervalMillis", value.into_node()); VirtualGatewayHealthCheckPolicy(self.0, PhantomData_) }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Protocol`. Required.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> VirtualGatewayHealthCheckPolicy<S0, S1, Set_, S3, S4> { self.0.put("Protocol", value.into_node()); VirtualGatewayHealthCheckPolicy(self.0, PhantomData_) }
    /// Sets `TimeoutMillis`. Required.
    #[inline] pub fn timeout_millis(mut self, value: impl IntoValue_<i64>) -> VirtualGatewayHealthCheckPolicy<S0, S1, S2, Set_, S4> { self.0.put("TimeoutMillis", value.into_node()); VirtualGatewayHealthCheckPolicy(self.0, PhantomData_) }
    /// Sets `UnhealthyThreshold`. Required.
    #[inline] pub fn unhealthy_threshold(mut self, value: impl IntoValue_<i64>) -> VirtualGatewayHealthCheckPolicy<S0, S1, S2, S3, Set_> { self.0.put("UnhealthyThreshold", value.into_node()); VirtualGatewayHealthCheckPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<VirtualGatewayHealthCheckPolicy> for VirtualGatewayHealthCheckPolicy<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayPortMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayportmapping.html)
#[must_use]
pub struct VirtualGatewayPortMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VirtualGatewayPortMapping<Missing_<super::required::port>, Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayPortMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VirtualGatewayPortMapping<S0, S1> {
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> VirtualGatewayPortMapping<Set_, S1> { self.0.put("Port", value.into_node()); VirtualGatewayPortMapping(self.0, PhantomData_) }
    /// Sets `Protocol`. Required.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> VirtualGatewayPortMapping<S0, Set_> { self.0.put("Protocol", value.into_node()); VirtualGatewayPortMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VirtualGatewayPortMapping> for VirtualGatewayPortMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTlsAcmCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertlsacmcertificate.html)
#[must_use]
pub struct VirtualGatewayListenerTlsAcmCertificate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewayListenerTlsAcmCertificate<Missing_<super::required::certificate_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayListenerTlsAcmCertificate(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewayListenerTlsAcmCertificate<S0> {
    /// Sets `CertificateArn`. Required.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> VirtualGatewayListenerTlsAcmCertificate<Set_> { self.0.put("CertificateArn", value.into_node()); VirtualGatewayListenerTlsAcmCertificate(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewayListenerTlsAcmCertificate> for VirtualGatewayListenerTlsAcmCertificate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTlsCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertlscertificate.html)
#[must_use]
pub struct VirtualGatewayListenerTlsCertificate(Properties_);
impl VirtualGatewayListenerTlsCertificate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VirtualGatewayListenerTlsCertificate(Properties_::new()) }
}
impl VirtualGatewayListenerTlsCertificate {
    /// Sets `ACM`.
    #[inline] pub fn acm(mut self, value: impl IntoValue_<VirtualGatewayListenerTlsAcmCertificate>) -> Self { self.0.put("ACM", value.into_node()); self }
    /// Sets `File`.
    #[inline] pub fn file(mut self, value: impl IntoValue_<VirtualGatewayListenerTlsFileCertificate>) -> Self { self.0.put("File", value.into_node()); self }
    /// Sets `SDS`.
    #[inline] pub fn sds(mut self, value: impl IntoValue_<VirtualGatewayListenerTlsSdsCertificate>) -> Self { self.0.put("SDS", value.into_node()); self }
}
impl IntoValue_<VirtualGatewayListenerTlsCertificate> for VirtualGatewayListenerTlsCertificate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTlsValidationContextTrust`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertlsvalidationcontexttrust.html)
#[must_use]
pub struct VirtualGatewayListenerTlsValidationContextTrust(Properties_);
impl VirtualGatewayListenerTlsValidationContextTrust {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VirtualGatewayListenerTlsValidationContextTrust(Properties_::new()) }
}
impl VirtualGatewayListenerTlsValidationContextTrust {
    /// Sets `File`.
    #[inline] pub fn file(mut self, value: impl IntoValue_<VirtualGatewayTlsValidationContextFileTrust>) -> Self { self.0.put("File", value.into_node()); self }
    /// Sets `SDS`.
    #[inline] pub fn sds(mut self, value: impl IntoValue_<VirtualGatewayTlsValidationContextSdsTrust>) -> Self { self.0.put("SDS", value.into_node()); self }
}
impl IntoValue_<VirtualGatewayListenerTlsValidationContextTrust> for VirtualGatewayListenerTlsValidationContextTrust { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTlsValidationContext`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertlsvalidationcontext.html)
#[must_use]
pub struct VirtualGatewayListenerTlsValidationContext<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewayListenerTlsValidationContext<Missing_<super::required::trust>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayListenerTlsValidationContext(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewayListenerTlsValidationContext<S0> {
    /// Sets `SubjectAlternativeNames`.
    #[inline] pub fn subject_alternative_names(mut self, value: impl IntoValue_<SubjectAlternativeNames>) -> Self { self.0.put("SubjectAlternativeNames", value.into_node()); self }
    /// Sets `Trust`. Required.
    #[inline] pub fn trust(mut self, value: impl IntoValue_<VirtualGatewayListenerTlsValidationContextTrust>) -> VirtualGatewayListenerTlsValidationContext<Set_> { self.0.put("Trust", value.into_node()); VirtualGatewayListenerTlsValidationContext(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewayListenerTlsValidationContext> for VirtualGatewayListenerTlsValidationContext<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTls`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistenertls.html)
#[must_use]
pub struct VirtualGatewayListenerTls<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VirtualGatewayListenerTls<Missing_<super::required::certificate>, Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayListenerTls(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VirtualGatewayListenerTls<S0, S1> {
    /// Sets `Certificate`. Required.
    #[inline] pub fn certificate(mut self, value: impl IntoValue_<VirtualGatewayListenerTlsCertificate>) -> VirtualGatewayListenerTls<Set_, S1> { self.0.put("Certificate", value.into_node()); VirtualGatewayListenerTls(self.0, PhantomData_) }
    /// Sets `Mode`. Required.
    #[inline] pub fn mode(mut self, value: impl IntoValue_<String>) -> VirtualGatewayListenerTls<S0, Set_> { self.0.put("Mode", value.into_node()); VirtualGatewayListenerTls(self.0, PhantomData_) }
    /// Sets `Validation`.
    #[inline] pub fn validation(mut self, value: impl IntoValue_<VirtualGatewayListenerTlsValidationContext>) -> Self { self.0.put("Validation", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VirtualGatewayListenerTls> for VirtualGatewayListenerTls<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayListener`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylistener.html)
#[must_use]
pub struct VirtualGatewayListener<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewayListener<Missing_<super::required::port_mapping>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayListener(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewayListener<S0> {
    /// Sets `ConnectionPool`.
    #[inline] pub fn connection_pool(mut self, value: impl IntoValue_<VirtualGatewayConnectionPool>) -> Self { self.0.put("ConnectionPool", value.into_node()); self }
    /// Sets `HealthCheck`.
    #[inline] pub fn health_check(mut self, value: impl IntoValue_<VirtualGatewayHealthCheckPolicy>) -> Self { self.0.put("HealthCheck", value.into_node()); self }
    /// Sets `PortMapping`. Required.
    #[inline] pub fn port_mapping(mut self, value: impl IntoValue_<VirtualGatewayPortMapping>) -> VirtualGatewayListener<Set_> { self.0.put("PortMapping", value.into_node()); VirtualGatewayListener(self.0, PhantomData_) }
    /// Sets `TLS`.
    #[inline] pub fn tls(mut self, value: impl IntoValue_<VirtualGatewayListenerTls>) -> Self { self.0.put("TLS", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewayListener> for VirtualGatewayListener<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.LoggingFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-loggingformat.html)
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
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayFileAccessLog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayfileaccesslog.html)
#[must_use]
pub struct VirtualGatewayFileAccessLog<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewayFileAccessLog<Missing_<super::required::path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewayFileAccessLog(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewayFileAccessLog<S0> {
    /// Sets `Format`.
    #[inline] pub fn format(mut self, value: impl IntoValue_<LoggingFormat>) -> Self { self.0.put("Format", value.into_node()); self }
    /// Sets `Path`. Required.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> VirtualGatewayFileAccessLog<Set_> { self.0.put("Path", value.into_node()); VirtualGatewayFileAccessLog(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewayFileAccessLog> for VirtualGatewayFileAccessLog<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayAccessLog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayaccesslog.html)
#[must_use]
pub struct VirtualGatewayAccessLog(Properties_);
impl VirtualGatewayAccessLog {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VirtualGatewayAccessLog(Properties_::new()) }
}
impl VirtualGatewayAccessLog {
    /// Sets `File`.
    #[inline] pub fn file(mut self, value: impl IntoValue_<VirtualGatewayFileAccessLog>) -> Self { self.0.put("File", value.into_node()); self }
}
impl IntoValue_<VirtualGatewayAccessLog> for VirtualGatewayAccessLog { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewayLogging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewaylogging.html)
#[must_use]
pub struct VirtualGatewayLogging(Properties_);
impl VirtualGatewayLogging {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VirtualGatewayLogging(Properties_::new()) }
}
impl VirtualGatewayLogging {
    /// Sets `AccessLog`.
    #[inline] pub fn access_log(mut self, value: impl IntoValue_<VirtualGatewayAccessLog>) -> Self { self.0.put("AccessLog", value.into_node()); self }
}
impl IntoValue_<VirtualGatewayLogging> for VirtualGatewayLogging { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualGateway.VirtualGatewaySpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualgateway-virtualgatewayspec.html)
#[must_use]
pub struct VirtualGatewaySpec<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualGatewaySpec<Missing_<super::required::listeners>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualGatewaySpec(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualGatewaySpec<S0> {
    /// Sets `BackendDefaults`.
    #[inline] pub fn backend_defaults(mut self, value: impl IntoValue_<VirtualGatewayBackendDefaults>) -> Self { self.0.put("BackendDefaults", value.into_node()); self }
    /// Sets `Listeners`. Required.
    #[inline] pub fn listeners(mut self, value: impl IntoValue_<Vec<VirtualGatewayListener>>) -> VirtualGatewaySpec<Set_> { self.0.put("Listeners", value.into_node()); VirtualGatewaySpec(self.0, PhantomData_) }
    /// Sets `Logging`.
    #[inline] pub fn logging(mut self, value: impl IntoValue_<VirtualGatewayLogging>) -> Self { self.0.put("Logging", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VirtualGatewaySpec> for VirtualGatewaySpec<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
