// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Session`

use stanchion_template::generated::*;

/// `AWS::Glue::Session`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-session.html)
#[must_use]
pub struct Session<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Session<Missing_<super::required::command>, Missing_<super::required::id>, Missing_<super::required::role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Session(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Session<S0, S1, S2> {
    /// Sets `Command`. Required. An update replaces the resource.
    #[inline] pub fn command(mut self, value: impl IntoValue_<SessionCommand>) -> Session<Set_, S1, S2> { self.0.put("Command", value.into_node()); Session(self.0, PhantomData_) }
    /// Sets `Connections`. An update replaces the resource.
    #[inline] pub fn connections(mut self, value: impl IntoValue_<ConnectionsList>) -> Self { self.0.put("Connections", value.into_node()); self }
    /// Sets `DefaultArguments`. An update replaces the resource.
    #[inline] pub fn default_arguments(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("DefaultArguments", value.into_node()); self }
    /// Sets `Description`. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GlueVersion`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn glue_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlueVersion", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Session<S0, Set_, S2> { self.0.put("Id", value.into_node()); Session(self.0, PhantomData_) }
    /// Sets `IdleTimeout`. At least 1. An update replaces the resource.
    #[inline] pub fn idle_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IdleTimeout", value.into_node()); self }
    /// Sets `MaxCapacity`. An update replaces the resource.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxCapacity", value.into_node()); self }
    /// Sets `NumberOfWorkers`. An update replaces the resource.
    #[inline] pub fn number_of_workers(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfWorkers", value.into_node()); self }
    /// Sets `RequestOrigin`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn request_origin(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RequestOrigin", value.into_node()); self }
    /// Sets `Role`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> Session<S0, S1, Set_> { self.0.put("Role", value.into_node()); Session(self.0, PhantomData_) }
    /// Sets `SecurityConfiguration`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn security_configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityConfiguration", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Timeout`. At least 1. An update replaces the resource.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Timeout", value.into_node()); self }
    /// Sets `WorkerType`. An update replaces the resource. The values are constants of [`WorkerType`].
    #[inline] pub fn worker_type(mut self, value: impl IntoValue_<WorkerType>) -> Self { self.0.put("WorkerType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Session> for Session<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Session<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Glue::Session";
    type Handle = SessionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Session`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SessionRef(Id_);
impl From<Id_> for SessionRef { #[inline] fn from(id: Id_) -> Self { SessionRef(id) } }
impl AsRef<Id_> for SessionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SessionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedOn`
    #[inline] pub fn created_on(&self) -> Value_<String> { self.0.attribute("CreatedOn") }
    /// `Fn::GetAtt` `Progress`
    #[inline] pub fn progress(&self) -> Value_<f64> { self.0.attribute("Progress") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Glue::Session.SessionCommand`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-session-sessioncommand.html)
#[must_use]
pub struct SessionCommand(Properties_);
impl SessionCommand {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SessionCommand(Properties_::new()) }
}
impl SessionCommand {
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PythonVersion`.
    #[inline] pub fn python_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PythonVersion", value.into_node()); self }
}
impl IntoValue_<SessionCommand> for SessionCommand { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Session.ConnectionsList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-session-connectionslist.html)
#[must_use]
pub struct ConnectionsList(Properties_);
impl ConnectionsList {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectionsList(Properties_::new()) }
}
impl ConnectionsList {
    /// Sets `Connections`. 0 to 1000 items.
    #[inline] pub fn connections(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Connections", value.into_node()); self }
}
impl IntoValue_<ConnectionsList> for ConnectionsList { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::Session`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-session.html)
#[derive(Debug)]
pub enum WorkerType {}
impl WorkerType {
    /// `Standard`
    pub const STANDARD: Value_<WorkerType> = Value_::constant("Standard");
    /// `G.1X`
    pub const G_1_X: Value_<WorkerType> = Value_::constant("G.1X");
    /// `G.2X`
    pub const G_2_X: Value_<WorkerType> = Value_::constant("G.2X");
    /// `G.025X`
    pub const G_025_X: Value_<WorkerType> = Value_::constant("G.025X");
    /// `G.4X`
    pub const G_4_X: Value_<WorkerType> = Value_::constant("G.4X");
    /// `G.8X`
    pub const G_8_X: Value_<WorkerType> = Value_::constant("G.8X");
    /// `Z.2X`
    pub const Z_2_X: Value_<WorkerType> = Value_::constant("Z.2X");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WorkerType> { Value_::from_node(value.into_node()) }
}
