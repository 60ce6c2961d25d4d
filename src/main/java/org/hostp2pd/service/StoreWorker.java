package org.hostp2pd.service;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.GroupStore;
import org.hostp2pd.store.KnownGroup;
import org.hostp2pd.store.Remembered;
import org.hostp2pd.store.RuleStore;
import org.hostp2pd.store.RulesReading;
import org.hostp2pd.store.StoreReading;

/// Keeps groups and rules in the store without the engine waiting for the disk.
///
/// Owns the thread `store`, which ends when there was nothing to do for a while.
final class StoreWorker {
    private final GroupStore store;
    private final RuleStore rules;
    private final Voice voice;
    private final ThreadPoolExecutor worker;

    StoreWorker(GroupStore store, RuleStore rules, Voice voice) {
        this.store = store;
        this.rules = rules;
        this.voice = voice;
        worker = new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("store").daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        worker.allowCoreThreadTimeOut(true);
    }

    /// What the store holds, as far as it can be read. Blocks on the disk.
    List<KnownGroup> read() {
        return switch (store.read()) {
            case StoreReading.Groups(var groups) -> groups;
            case StoreReading.Damaged damaged -> {
                voice.say(new ServiceNotice.StoreDamaged(damaged));
                yield damaged.groups();
            }
            case StoreReading.Unreadable(var file, var trouble) -> {
                voice.say(new ServiceNotice.StoreUnusable(file, trouble, true));
                yield List.of();
            }
        };
    }

    /// The rules, as far as they can be read. Blocks on the disk.
    DeviceRules rules() {
        return switch (rules.read()) {
            case RulesReading.Rules(var kept) -> kept;
            case RulesReading.Damaged damaged -> {
                voice.say(new ServiceNotice.RulesDamaged(damaged));
                yield damaged.rules();
            }
            case RulesReading.Unreadable(var file, var trouble) -> {
                voice.say(new ServiceNotice.RulesUnusable(file, trouble, true));
                yield DeviceRules.NONE;
            }
        };
    }

    /// From any thread, returns at once.
    void keep(DeviceRules changed) {
        worker.execute(() -> {
            if (rules.keep(changed) instanceof Remembered.NotKept(var file, var trouble)) {
                voice.say(new ServiceNotice.RulesUnusable(file, trouble, false));
            }
        });
    }

    /// From any thread, returns at once.
    void remember(KnownGroup group) {
        worker.execute(() -> {
            if (store.remember(group) instanceof Remembered.NotKept(var file, var trouble)) {
                voice.say(new ServiceNotice.StoreUnusable(file, trouble, false));
            }
        });
    }

    /// Finishes what is begun, for as long as that.
    void close(Duration patience) {
        worker.shutdown();
        try {
            worker.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
