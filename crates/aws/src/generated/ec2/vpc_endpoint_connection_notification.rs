// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPCEndpointConnectionNotification`

use stanchion_template::generated::*;

/// `AWS::EC2::VPCEndpointConnectionNotification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointconnectionnotification.html)
#[must_use]
pub struct VPCEndpointConnectionNotification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VPCEndpointConnectionNotification<Missing_<super::required::connection_events>, Missing_<super::required::connection_notification_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPCEndpointConnectionNotification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VPCEndpointConnectionNotification<S0, S1> {
    /// Sets `ConnectionEvents`. Required.
    #[inline] pub fn connection_events(mut self, value: impl IntoValue_<Vec<String>>) -> VPCEndpointConnectionNotification<Set_, S1> { self.0.put("ConnectionEvents", value.into_node()); VPCEndpointConnectionNotification(self.0, PhantomData_) }
    /// Sets `ConnectionNotificationArn`. Required.
    #[inline] pub fn connection_notification_arn(mut self, value: impl IntoValue_<String>) -> VPCEndpointConnectionNotification<S0, Set_> { self.0.put("ConnectionNotificationArn", value.into_node()); VPCEndpointConnectionNotification(self.0, PhantomData_) }
    /// Sets `ServiceId`. An update replaces the resource.
    #[inline] pub fn service_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceId", value.into_node()); self }
    /// Sets `VPCEndpointId`. An update replaces the resource.
    #[inline] pub fn vpc_endpoint_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VPCEndpointId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VPCEndpointConnectionNotification> for VPCEndpointConnectionNotification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VPCEndpointConnectionNotification<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::VPCEndpointConnectionNotification";
    type Handle = VPCEndpointConnectionNotificationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPCEndpointConnectionNotification`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCEndpointConnectionNotificationRef(Id_);
impl From<Id_> for VPCEndpointConnectionNotificationRef { #[inline] fn from(id: Id_) -> Self { VPCEndpointConnectionNotificationRef(id) } }
impl AsRef<Id_> for VPCEndpointConnectionNotificationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCEndpointConnectionNotificationRef {
    /// `Ref`: `VPCEndpointConnectionNotificationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `VPCEndpointConnectionNotificationId`
    #[inline] pub fn vpc_endpoint_connection_notification_id(&self) -> Value_<String> { self.0.attribute("VPCEndpointConnectionNotificationId") }
}
