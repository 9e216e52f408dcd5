// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::EndpointAccess`

use stanchion_template::generated::*;

/// `AWS::Redshift::EndpointAccess`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointaccess.html)
#[must_use]
pub struct EndpointAccess<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl EndpointAccess<Missing_<super::required::cluster_identifier>, Missing_<super::required::endpoint_name>, Missing_<super::required::subnet_group_name>, Missing_<super::required::vpc_security_group_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EndpointAccess(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> EndpointAccess<S0, S1, S2, S3> {
    /// Sets `ClusterIdentifier`. Required. 0 to 2147483647 characters. An update replaces the resource.
    #[inline] pub fn cluster_identifier(mut self, value: impl IntoValue_<String>) -> EndpointAccess<Set_, S1, S2, S3> { self.0.put("ClusterIdentifier", value.into_node()); EndpointAccess(self.0, PhantomData_) }
    /// Sets `EndpointName`. Required. An update replaces the resource.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> EndpointAccess<S0, Set_, S2, S3> { self.0.put("EndpointName", value.into_node()); EndpointAccess(self.0, PhantomData_) }
    /// Sets `ResourceOwner`. 0 to 2147483647 characters. An update replaces the resource.
    #[inline] pub fn resource_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceOwner", value.into_node()); self }
    /// Sets `SubnetGroupName`. Required. An update replaces the resource.
    #[inline] pub fn subnet_group_name(mut self, value: impl IntoValue_<String>) -> EndpointAccess<S0, S1, Set_, S3> { self.0.put("SubnetGroupName", value.into_node()); EndpointAccess(self.0, PhantomData_) }
    /// Sets `VpcSecurityGroupIds`. Required.
    #[inline] pub fn vpc_security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> EndpointAccess<S0, S1, S2, Set_> { self.0.put("VpcSecurityGroupIds", value.into_node()); EndpointAccess(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<EndpointAccess> for EndpointAccess<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for EndpointAccess<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Redshift::EndpointAccess";
    type Handle = EndpointAccessRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EndpointAccess`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EndpointAccessRef(Id_);
impl From<Id_> for EndpointAccessRef { #[inline] fn from(id: Id_) -> Self { EndpointAccessRef(id) } }
impl AsRef<Id_> for EndpointAccessRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EndpointAccessRef {
    /// `Ref`: `EndpointName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Address`
    #[inline] pub fn address(&self) -> Value_<String> { self.0.attribute("Address") }
    /// `Fn::GetAtt` `EndpointCreateTime`
    #[inline] pub fn endpoint_create_time(&self) -> Value_<String> { self.0.attribute("EndpointCreateTime") }
    /// `Fn::GetAtt` `EndpointStatus`
    #[inline] pub fn endpoint_status(&self) -> Value_<String> { self.0.attribute("EndpointStatus") }
    /// `Fn::GetAtt` `Port`
    #[inline] pub fn port(&self) -> Value_<i64> { self.0.attribute("Port") }
    /// `Fn::GetAtt` `VpcEndpoint`
    #[inline] pub fn vpc_endpoint(&self) -> Value_<String> { self.0.attribute("VpcEndpoint") }
    /// `Fn::GetAtt` `VpcEndpoint.NetworkInterfaces`
    #[inline] pub fn vpc_endpoint_network_interfaces(&self) -> Value_<Vec<String>> { self.0.list_attribute("VpcEndpoint.NetworkInterfaces") }
    /// `Fn::GetAtt` `VpcEndpoint.VpcEndpointId`
    #[inline] pub fn vpc_endpoint_vpc_endpoint_id(&self) -> Value_<String> { self.0.attribute("VpcEndpoint.VpcEndpointId") }
    /// `Fn::GetAtt` `VpcEndpoint.VpcId`
    #[inline] pub fn vpc_endpoint_vpc_id(&self) -> Value_<String> { self.0.attribute("VpcEndpoint.VpcId") }
    /// `Fn::GetAtt` `VpcSecurityGroups`
    #[inline] pub fn vpc_security_groups(&self) -> Value_<Vec<String>> { self.0.list_attribute("VpcSecurityGroups") }
}
