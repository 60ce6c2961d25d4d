package org.hostp2pd.control.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.control.Difference;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.Protocol;
import org.hostp2pd.control.shape.PublishedState;
import org.hostp2pd.control.shape.ShapeReader;
import org.hostp2pd.control.shape.ShapeWriter;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.store.Rule;
import org.junit.jupiter.api.Test;

/// What clients are told, and what is done for them.
class ControlServerTest extends ServerRig {
    @Test
    void theSocketIsForItsUserAndGroupAndGoesWithTheServer() throws IOException {
        Path socket = open(Limits.USUAL);
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)));
        close();
        assertFalse(Files.exists(socket));
    }

    @Test
    void whatAnEarlierOneLeftBehindIsReplaced() throws IOException {
        Files.writeString(Protocol.socket(folder, "auto"), "left behind");
        try (Bare client = Bare.introduced(open(Limits.USUAL))) {
            client.say("{\"ask\":\"state\"}\n");
            assertTrue(client.member("state").at("group").isPresent());
        }
    }

    @Test
    void theGreetingSaysWhoItIs() throws IOException {
        try (Bare client = new Bare(open(Limits.USUAL))) {
            Json greeting = client.line().orElseThrow();
            assertEquals(Optional.of(1L), greeting.number("protocol"));
            assertEquals(Optional.of(ProcessHandle.current().pid()), greeting.number("process"));
            assertEquals(Optional.of("p2p-dev-wlan0"), greeting.text("interface"));
            assertEquals(Optional.of("/etc/hostp2pd.yaml"), greeting.text("configuration"));
            assertEquals(Optional.of("development"), greeting.text("hostp2pd"));
        }
    }

    @Test
    void aFollowerGetsThePastThenTheStateThenEveryDifference() throws Exception {
        bulletin.hear(new Notice.PauseChanged(true), "Paused.");
        try (Bare client = Bare.introduced(open(STRICT))) {
            client.say("{\"ask\":\"follow\"}\n");
            assertEquals(Optional.of("Paused."), client.member("notice").text("sentence"));
            Json known = client.member("state");
            assertEquals(ShapeWriter.of(PublishedState.class, PublishedState.of(state)), known);
            becomes(SampleState.asking(1, 3, 1));
            known = Difference.applied(known, client.member("difference"));
            assertEquals(PublishedState.of(state), ShapeReader.read(PublishedState.class, known));
            bulletin.hear("LockStale", "An old lock.");
            Json notice = client.member("notice");
            assertEquals(Optional.of("LockStale"), notice.at("about").flatMap(it -> it.text("type")));
        }
    }

    @Test
    void aRequestIsDoneAndItsOutcomeSaid() throws Exception {
        outcome = CompletableFuture.completedFuture(new Outcome.Refused(Outcome.Why.NO_GROUP));
        try (Bare client = Bare.introduced(open(STRICT))) {
            client.say("{\"ask\":\"request\",\"id\":7,\"request\":"
                    + "{\"type\":\"Disconnect\",\"station\":\"02:00:00:00:01:00\"}}\n");
            Json answer = client.line().orElseThrow();
            assertEquals(Optional.of(7L), answer.number("id"));
            assertEquals(Optional.of("NO_GROUP"), answer.at("outcome").flatMap(it -> it.text("why")));
        }
        assertEquals(new Request.Disconnect(MacAddress.of("02:00:00:00:01:00")), requests.take());
    }

    @Test
    void aRuleIsAddedToThoseThereAre() throws Exception {
        try (Bare client = Bare.introduced(open(STRICT))) {
            client.say("{\"ask\":\"rule\",\"id\":1,\"device\":\"02:00:00:00:01:00\",\"rule\":\"ALWAYS\"}\n");
            assertEquals(Optional.of("Done"), client.member("outcome").text("type"));
        }
        MacAddress device = MacAddress.of("02:00:00:00:01:00");
        assertEquals(new Request.ChangeRules(state.rules().with(device, Optional.of(Rule.ALWAYS))), requests.take());
    }

    @Test
    void aRefusedConfigurationIsSaid() throws Exception {
        try (Bare client = Bare.introduced(open(STRICT))) {
            client.say("{\"ask\":\"reload\",\"id\":1}\n");
            Json answer = client.member("outcome");
            assertEquals(Optional.of("ConfigurationRefused"), answer.text("type"));
            assertEquals(Optional.of("line 7 is wrong"), answer.text("sentence"));
        }
    }

    @Test
    void settingsNeverComeFromAClient() throws Exception {
        Json reload = ShapeWriter.of(Request.class, new Request.Reload(state.settings()));
        Json.Members ask = Json.Members.of("ask", new Json.Text("request")).with("request", reload);
        try (Bare client = Bare.introduced(open(STRICT))) {
            client.say(org.hostp2pd.control.JsonText.of(ask) + "\n");
            assertEquals(Optional.of("NotUnderstood"), client.member("outcome").text("type"));
        }
        assertTrue(requests.isEmpty());
    }

    @Test
    void thingsAreMeasuredWhileAnyClientLooks() throws Exception {
        Path socket = open(STRICT);
        String look = "{\"ask\":\"request\",\"id\":1,\"request\":{\"type\":\"Observe\",\"wanted\":true}}\n";
        try (Bare one = Bare.introduced(socket)) {
            try (Bare other = Bare.introduced(socket)) {
                one.say(look);
                assertEquals(new Request.Observe(true), requests.take());
                other.say(look);
                other.member("outcome");
            }
            assertEquals(null, requests.poll(100, TimeUnit.MILLISECONDS));
        }
        assertEquals(new Request.Observe(false), requests.take());
    }

    @Test
    void theEndOfTheServiceIsSaid() throws IOException {
        try (Bare client = Bare.introduced(open(STRICT))) {
            close();
            assertEquals("STOPPING", client.end());
        }
    }
}
